import fc from "fast-check";
import { expect, it } from "vitest";
import { createTypePrinter } from "../../generator/emit/types/print-types.js";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import { literal } from "../../generator/text/code.js";
import { noKnownTexts } from "../../generator/text/known-texts.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { lawParameters } from "../support/law-parameters.js";
import { nameShape } from "../support/name-shape.js";

interface Case {
  readonly linked: LinkedShape;
  readonly values: readonly JsonValue[];
}

/**
 * The shape with a required property in every object that has any: TypeScript refuses a value that has none of the keys of
 * a type whose keys are all optional, as a likely mistake, though it is no other type.
 */
function withRequired<T>(part: T): T {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map(withRequired) as T;
  const copy = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, withRequired(value)]),
  );
  if (copy["kind"] !== "object") return copy as T;
  const [first, ...others] = copy["properties"] as { required: boolean }[];
  if (first) copy["properties"] = [{ ...first, required: true }, ...others];
  return copy as T;
}

const shapes = arbitraryShape({ ...commonChoices, sparesAjv: false }).map(
  ({ shape, models }): LinkedShape => ({
    shape: withRequired(shape),
    models: new Map([...models].map(([id, model]) => [id, withRequired(model)])),
  }),
);

const cases: fc.Arbitrary<Case> = shapes.chain((linked) =>
  fc
    .array(arbitraryValue(linked), { minLength: 8, maxLength: 8 })
    .map((values) => ({ linked, values: values.filter((value) => acceptsValue(linked, value)) })),
);

/** A module that assigns each value, in the narrowest type that it has, to the shape's type. */
async function printCase({ linked, values }: Case): Promise<string> {
  const { root, models } = nameShape(linked);
  const declarations = [...models.values()].map(({ names, shape }) => ({
    name: names.type,
    shape,
    docs: [],
    fieldEvidence: "schema" as const,
  }));
  const types = (await createTypePrinter(noKnownTexts)(declarations, models)).map(
    ({ text }) => text,
  );
  const assignments = values.map(
    (value, index) =>
      `const c${index} = [${literal(value).text}] as const;\ndeclare const v${index}: Plain<(typeof c${index})[0]>;\nexport const a${index}: ${root.names.type} = v${index};`,
  );
  return [
    "type Plain<T> = { -readonly [K in keyof T]: Plain<T[K]> };",
    ...types,
    ...assignments,
  ].join("\n");
}

it("a type admits every value that its shape accepts", async () => {
  const { numRuns = 0, seed } = lawParameters(250);
  const sample = fc.sample(cases, { numRuns, ...(seed === undefined ? {} : { seed }) });
  expect(sample.flatMap(({ values }) => values).length).toBeGreaterThan(numRuns / 2);
  const modules = await Promise.all(sample.map(printCase));
  const texts = new Map(modules.map((text, index) => [`law/case-${index}.ts`, text]));
  const complaints = compileProgram([...texts.keys()], {
    texts,
    options: { ...strictest, isolatedDeclarations: false, noUnusedLocals: false },
  });
  const told = complaints.slice(0, 5).map((each) => ({ ...each, module: texts.get(each.file) }));
  expect(told).toEqual([]);
});
