import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import cases from "./cases.json" with { type: "json" };
import { judge } from "./judge.js";
import { runFuzz } from "./run-fuzz.js";

const pairs = 20_000;
const seed = Number(process.env["LAW_SEED"] ?? 20260101);

describe("compiled validators", () => {
  it(`agree with ajv about ${pairs} pairs from seed ${seed}`, async () => {
    const run = await runFuzz(pairs, seed);
    expect(run.disagreements).toEqual([]);
    expect(run.pairs).toBeGreaterThanOrEqual(pairs);
    // Values of which nearly all are refused would say little.
    expect(run.accepted).toBeGreaterThan(run.pairs / 10);
    // An arbiter that is asked often is no arbiter, but a second oracle.
    expect(run.ajvAlone.length).toBeLessThan(run.pairs / 500);
  }, 180_000);

  it("still agree where they, or ajv, once did not", async () => {
    const known: readonly Case[] = cases;
    const verdicts = await judge(known.map(({ schema, value }) => ({ schema, values: [value] })));
    expect(verdicts.map(({ guard, issues, reference }) => [guard, issues, reference])).toEqual(
      known.map(({ valid }) => [valid, valid, valid]),
    );
    // A case that ajv has come to judge rightly is told, so that its reason can go.
    expect(verdicts.map(({ ajv }) => ajv)).toEqual(
      known.map(({ valid, ajvDiffers }) => (ajvDiffers === undefined ? valid : !valid)),
    );
  });
});

interface Case {
  readonly schema: JsonObject;
  readonly value: JsonValue;
  readonly valid: boolean;
  /** Why ajv says otherwise. */
  readonly ajvDiffers?: string;
}
