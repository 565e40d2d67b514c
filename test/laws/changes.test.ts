import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gravest, isAtLeast, type Verdict } from "../../generator/commands/changes/change.js";
import { compareVersionStates } from "../../generator/commands/changes/compare-version-states.js";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Identifier, Version, WebhookEvent } from "../../generator/ir/catalog.js";
import type { Delivery } from "../../generator/ir/delivery.js";
import { arbitraryEdit, type Edited } from "../support/arbitrary-edit.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { closeShape } from "../support/close-shape.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { lawParameters } from "../support/law-parameters.js";
import { nameShape } from "../support/name-shape.js";
import { printModelTypes } from "../support/print-model-types.js";

const choices = { ...commonChoices, sparesAjv: false };
const span = { file: "", start: 0, end: 0 };
const unknown = { known: false, note: null, span } as const;
const delivery: Delivery = {
  request: unknown,
  probe: unknown,
  envelope: {
    known: true,
    value: { shape: { kind: "unknown", span }, batch: false, events: "", payload: "" },
    evidence: "table",
    sources: [],
    note: null,
    span,
  },
  eventType: unknown,
  eventId: unknown,
  occurredAt: unknown,
  deliveryId: unknown,
  sentAt: unknown,
  idempotencyKey: unknown,
  version: unknown,
  headers: [],
  signing: unknown,
  replay: unknown,
  success: unknown,
  answers: unknown,
  retries: unknown,
  timeout: unknown,
  ordering: unknown,
  guarantee: unknown,
  versioning: unknown,
  doubts: [],
};

/** A version with one event, whose payload is the shape. */
function versionOf(linked: LinkedShape): Version {
  const { root, models } = nameShape(linked);
  const name = "created" as Identifier;
  const event: WebhookEvent = {
    type: "created",
    names: { payload: name, contract: name, guard: name, file: "created" },
    summary: "",
    description: null,
    deprecated: false,
    sources: [],
    seen: "full",
    evidence: "table",
    fieldEvidence: "table",
    payload: root.shape,
    examples: [],
    doubts: [],
    span,
  };
  const page = { id: "page", title: "", summary: null, file: "", sources: [], doubts: [], span };
  return {
    id: null,
    current: true,
    summary: null,
    delivery,
    index: null,
    differences: null,
    pages: [{ ...page, events: [event], models: [] }],
    models: new Map([...models].filter(([id]) => id !== root.id)),
  };
}

const changesOf = ({ before, after }: Edited) =>
  compareVersionStates(versionOf(before), versionOf(after));

const verdictOf = (edited: Edited): Verdict | null =>
  gravest(changesOf(edited).flatMap(({ changes }) => changes.map(({ verdict }) => verdict)));

describe("the step that an edit asks for", () => {
  it("is major where a documented payload is refused, and no patch where any other is accepted", () => {
    const tally = { major: 0, minor: 0, patch: 0, lost: 0 };
    const cases = arbitraryEdit(choices).chain((edited) =>
      fc.tuple(
        fc.constant(edited),
        fc.array(arbitraryValue(edited.before), { minLength: 5, maxLength: 5 }),
        fc.array(arbitraryValue(edited.after), { minLength: 5, maxLength: 5 }),
      ),
    );
    const property = fc.property(cases, ([edited, values, others]) => {
      const { before, after } = edited;
      const verdict = verdictOf(edited);
      if (verdict !== null) tally[verdict] += 1;
      const all = [...values, ...others];
      const lost = all.filter(
        (value) => acceptsValue(before, value) && !acceptsValue(after, value),
      );
      const won = all.filter((value) => !acceptsValue(before, value) && acceptsValue(after, value));
      if (lost.length + won.length > 0) expect(isAtLeast(verdict, "minor")).toBe(true);
      const closed = { shape: closeShape(before), models: before.models };
      if (!lost.some((value) => acceptsValue(closed, value))) return;
      tally.lost += 1;
      expect(verdict).toBe("major");
    });
    fc.assert(property, lawParameters(800));
    for (const number of Object.values({ ...tally, patch: 100 })) expect(number).toBeGreaterThan(8);
  });

  it("is none where nothing changed, wherever it is written", () => {
    const property = fc.property(arbitraryShape({ ...choices, documented: true }), (before) => {
      const moved: LinkedShape = JSON.parse(
        JSON.stringify({ shape: before.shape, models: [...before.models] }).replaceAll(
          '"start":0',
          '"start":7',
        ),
        (key, part: unknown) => (key === "models" ? new Map(part as []) : part),
      );
      expect(changesOf({ before, after: moved })).toEqual([]);
    });
    fc.assert(property, lawParameters(300));
  });

  it("is a patch where words changed, and nothing else", () => {
    const tally = { patch: 0 };
    const property = fc.property(arbitraryShape({ ...choices, documented: true }), (before) => {
      const silent = new Set(["doc", "evidence"]);
      const after: LinkedShape = JSON.parse(
        JSON.stringify({ shape: before.shape, models: [...before.models] }),
        (key, part: unknown) => {
          if (key === "models") return new Map(part as []);
          return silent.has(key) ? undefined : part;
        },
      );
      const verdict = verdictOf({ before, after });
      if (verdict === "patch") tally.patch += 1;
      expect([null, "patch"]).toContain(verdict);
    });
    fc.assert(property, lawParameters(300));
    expect(tally.patch).toBeGreaterThan(100);
  });

  it("is major where the compiler does not take the new type for the old one", async () => {
    const { numRuns = 0, seed } = lawParameters<[Edited]>(150);
    const sample = fc.sample(arbitraryEdit(choices), {
      numRuns,
      ...(seed === undefined ? {} : { seed }),
    });
    const harmless = sample.filter((edited) => verdictOf(edited) !== "major");
    expect(harmless.length).toBeGreaterThan(numRuns / 10);
    const texts = new Map<string, string>();
    for (const [index, { before, after }] of harmless.entries()) {
      texts.set(`law/case-${index}/before.ts`, await printModelTypes(before));
      texts.set(`law/case-${index}/after.ts`, await printModelTypes(after));
      texts.set(`law/case-${index}/use.ts`, use);
    }
    const options = { ...strictest, isolatedDeclarations: false, noUnusedLocals: false };
    const told = compileProgram([...texts.keys()], { texts, options });
    expect(told.slice(0, 3)).toEqual([]);
  });
});

const use = `import type { Root as Before } from "./before.js";
import type { Root as After } from "./after.js";
export const read = (after: After): Before => after;
`;
