import ajvFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import type { Contract, Validation } from "../../templates/runtime/contract.js";
import { linkModules } from "../support/link-packages.js";
import { mutantsOf } from "../support/mutants.js";
import { shippedEvents } from "../support/shipped-events.js";
import { emitSources, shippedSources, textsOf } from "../support/shipped-units.js";
import { spread } from "../support/spread.js";
import { typedMutants } from "../support/typed-mutants.js";

const events = shippedEvents();
/** A large example has more mutants than anybody waits for. */
const mutantsEach = 120;

/** What each output answers about a value; all should say the same. */
interface Verdicts {
  readonly reference: boolean;
  readonly guard: boolean;
  /** Accepted without, or rejected with at least one issue. */
  readonly validation: boolean;
  readonly standard: boolean;
  readonly schema: boolean;
}

type Ask = (value: JsonValue) => Verdicts;

const isContract = (value: unknown): value is Contract<string, unknown> =>
  typeof value === "object" && value !== null && "validate" in value && "is" in value;

function isSuccess(validation: Validation<unknown>): boolean {
  if (!validation.ok) expect(validation.issues.length).toBeGreaterThan(0);
  return validation.ok;
}

async function prepare(): Promise<readonly Ask[]> {
  const texts = textsOf(await emitSources(shippedSources));
  const modules = await linkModules(
    events.map(({ modulePath }) => modulePath),
    texts,
  );
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  ajvFormats.default(ajv);
  return events.map(({ event, linked, schemaPath }, index): Ask => {
    const contract = modules[index]?.[event.names.contract];
    if (!isContract(contract)) throw new Error(`${event.type} has no contract.`);
    expect(contract.type).toBe(event.type);
    const schema = ajv.compile(JSON.parse(texts.get(schemaPath) ?? "") as object);
    return (value) => ({
      reference: acceptsValue(linked, value),
      guard: contract.is(value),
      validation: isSuccess(contract.validate(value)),
      standard: contract["~standard"].validate(value).issues === undefined,
      schema: schema(value),
    });
  });
}

const isUnanimous = (verdicts: Verdicts) => new Set(Object.values(verdicts)).size === 1;

describe("examples of the shipped definitions", () => {
  const tally = { accepted: 0, rejected: 0 };
  let asks: readonly Ask[] = [];
  beforeAll(async () => {
    asks = await prepare();
  });

  it("stand in nearly every event", () => {
    expect(events.length).toBeGreaterThanOrEqual(25);
    const without = events.filter(({ examples }) => examples.length === 0);
    expect(without.length / events.length).toBeLessThan(0.1);
  });

  it.each(events.map((each, index) => [each.title, index] as const))(
    "of %s, and their mutants, are answered alike by every output",
    (_, index) => {
      const { linked, examples = [] } = events[index] ?? {};
      const ask = asks[index];
      if (!ask || !linked) throw new Error("Every event can be asked.");
      const accepts = (value: JsonValue) => {
        const verdicts = ask(value);
        if (!isUnanimous(verdicts)) disagreements.push({ value, verdicts });
        return verdicts.reference;
      };
      const disagreements: { readonly value: JsonValue; readonly verdicts: Verdicts }[] = [];
      for (const { payload } of examples) {
        expect(accepts(payload)).toBe(true);
        for (const mutant of spread(mutantsOf(payload), mutantsEach))
          tally[accepts(mutant) ? "accepted" : "rejected"] += 1;
        const typed = typedMutants(linked, payload).map(({ value }) => value);
        expect(typed.filter(accepts)).toEqual([]);
        tally.rejected += typed.length;
      }
      expect(disagreements).toEqual([]);
    },
  );

  it("have mutants of both kinds in plenty", () => {
    expect(tally.accepted).toBeGreaterThan(500);
    expect(tally.rejected).toBeGreaterThan(2000);
  });
});
