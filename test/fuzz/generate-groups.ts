import fc from "fast-check";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { printSchema } from "../../generator/text/json-schema.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { mutantsOf } from "../support/mutants.js";
import type { FuzzGroup } from "./judge.js";

/** How many values each schema is asked about: compiling costs far more than asking. */
export const valuesPerSchema = 100;
const mutantsPerValue = 6;

/** The same groups for the same seed. */
export function generateGroups(count: number, seed: number): readonly FuzzGroup[] {
  const shapes = fc.sample(arbitraryShape(commonChoices), { numRuns: count, seed });
  return shapes.map((linked, index) => ({
    schema: bundle(linked),
    values: valuesFor(linked, seed + index),
  }));
}

/** Values that fit or nearly do; of those that fit, also some that differ in one place. */
function valuesFor(linked: LinkedShape, seed: number): readonly JsonValue[] {
  const values = new Map<string, JsonValue>();
  const add = (value: JsonValue) => values.set(JSON.stringify(value), value);
  const sample = fc.sample(arbitraryValue(linked), { numRuns: 3 * valuesPerSchema, seed });
  for (const [index, value] of sample.entries()) {
    if (values.size >= valuesPerSchema) break;
    add(value);
    if (!acceptsValue(linked, value)) continue;
    const mutants = mutantsOf(value);
    const step = Math.max(1, Math.floor(mutants.length / mutantsPerValue));
    for (let at = index % step; at < mutants.length; at += step) add(mutants[at] ?? null);
  }
  return [...values.values()].slice(0, valuesPerSchema);
}

/** A printed shape with its models beside it. */
function bundle({ shape, models }: LinkedShape): JsonObject {
  const options = { reference: (model: string) => `#/$defs/${model}` };
  const $defs = Object.fromEntries(
    [...models].map(([id, model]) => [id, printSchema(model.shape, options)]),
  );
  return { allOf: [printSchema(shape, options)], $defs };
}
