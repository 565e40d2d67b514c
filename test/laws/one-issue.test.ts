import { describe, expect, it } from "vitest";
import { printCompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import type { Shape } from "../../generator/ir/shape.js";
import type { Contract, Validation } from "../../templates/runtime/contract.js";
import type { Issue } from "../../templates/runtime/issue.js";
import { contradicts } from "../support/contradicts.js";
import { readFolder } from "../support/emit-catalog.js";
import { linkModules } from "../support/link-packages.js";
import { linkValidators } from "../support/link-validators.js";
import { nameShape } from "../support/name-shape.js";
import { projectRoot } from "../support/project-files.js";
import { shippedEvents, type ShippedEvent } from "../support/shipped-events.js";
import { spread } from "../support/spread.js";
import { typedMutants } from "../support/typed-mutants.js";

const events = shippedEvents();
const mutantsEach = 150;

const packages = readFolder(`${projectRoot}generated/packages`);
const modules = await linkModules(
  events.map(({ modulePath }) => modulePath),
  new Map(packages.map(({ path, text }) => [`packages/${path}`, text])),
);

const isContract = (value: unknown): value is Contract<string, unknown> =>
  typeof value === "object" && value !== null && "validate" in value && "is" in value;

function contractOf(index: number): Contract<string, unknown> {
  const contract = modules[index]?.[events[index]?.event.names.contract ?? ""];
  if (isContract(contract)) return contract;
  throw new Error(`${events[index]?.title} has no contract.`);
}

const issuesOf = (result: Validation<unknown>): readonly Issue[] =>
  result.ok ? [] : result.issues;

/** `/a/b` for each issue. */
const told = (issues: readonly Issue[]) => issues.map(({ pointer }) => pointer);

interface Mutant {
  readonly what: string;
  readonly at: string;
  readonly value: JsonValue;
}

const mutantsOf = ({
  linked,
  examples,
}: Pick<ShippedEvent, "linked" | "examples">): readonly Mutant[] =>
  examples.flatMap(({ payload }) => spread(typedMutants(linked, payload), mutantsEach));

describe("one change is one issue, at its place,", () => {
  it.each(events.map(({ title }, index) => [title, index] as const))("in %s", (_, index) => {
    const event = events[index];
    const { validate } = contractOf(index);
    for (const { what, at, value } of event ? mutantsOf(event) : []) {
      const issues = issuesOf(validate(value));
      expect({ what, at: told(issues) }).toEqual({ what, at: [at] });
      for (const issue of issues) {
        expect(issue.message.length).toBeLessThan(600);
        expect({ issue, isFalse: contradicts(issue, value) }).toEqual({ issue, isFalse: false });
      }
    }
  });
});

describe("the union of all events of Plain's newest version", async () => {
  const own = events.filter(({ title }) => title.startsWith("plain/2026-04-21 "));
  const members = own.map(({ event }) => event.payload).filter((payload) => payload !== null);
  const span = { file: "", start: 0, end: 0 };
  const union: Shape = { kind: "union", members, span };
  const linked: LinkedShape = { shape: union, models: own[0]?.linked.models ?? new Map() };
  const [validator] = await linkValidators([printCompiledModules(nameShape(linked))]);

  it("has thirty members", () => expect(members.length).toBeGreaterThanOrEqual(30));

  it("tells of one wrong name once", () => {
    for (const { examples } of own) {
      for (const { payload } of examples) {
        const eventType = (payload as { readonly eventType?: string }).eventType ?? "";
        const misspelt = eventType.replace(/e(.)/, "$1e");
        const [issue, ...more] = issuesOf(
          validator?.validate({ ...(payload as object), eventType: misspelt }) ?? {
            ok: true,
            value: null,
          },
        );
        expect(more).toEqual([]);
        expect(issue).toMatchObject({ pointer: "/eventType", keyword: "enum" });
        expect(issue?.message).toContain(`Did you mean "${eventType}"?`);
      }
    }
  });

  it("tells of every other change as the one contract does that was meant", () => {
    for (const event of own) {
      for (const { what, at, value } of spread(mutantsOf(event), 40)) {
        const issues = issuesOf(validator?.validate(value) ?? { ok: true, value: null });
        expect({ what, at: told(issues) }).toEqual({ what, at: [at] });
      }
    }
  });
});
