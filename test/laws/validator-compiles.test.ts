import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createValidatorPrinter,
  type PrintedValidator,
} from "../../generator/emit/validators/print-validator.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Model } from "../../generator/ir/catalog.js";
import type { ModelId } from "../../generator/ir/shape.js";
import { arbitraryShape, commonChoices, prototypeKeys } from "../support/arbitrary-shape.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { lawParameters } from "../support/law-parameters.js";
import { nameShape } from "../support/name-shape.js";
import { literal, object, property, string, union } from "../support/shapes.js";

/** The modules of a shape and its models, in a folder beside the runtime. */
function modulesOf(linked: LinkedShape, index: number): readonly (readonly [string, string])[] {
  const { models } = nameShape(linked);
  const print = createValidatorPrinter(models, "typescript");
  return [...models.values()].map((model) => [
    `templates/law${index}/${model.names.file}.ts`,
    moduleOf(model, print({ of: "model", model }), models),
  ]);
}

function moduleOf(
  model: Model,
  { imports, constants, guard, functions, value }: PrintedValidator,
  models: ReadonlyMap<ModelId, Model>,
): string {
  const lines = imports.map(({ from, name, alias, typeOnly }) => {
    const path =
      "model" in from
        ? `./${models.get(from.model)?.names.file}.js`
        : `../runtime/${from.runtime}.js`;
    return `import ${typeOnly ? "type " : ""}{ ${alias === null ? name : `${name} as ${alias}`} } from "${path}";`;
  });
  const type = `export interface ${model.names.type} { readonly [key: string]: unknown }`;
  return [...lines, type, ...constants, guard, ...functions, value].join("\n");
}

describe("the printed validator", () => {
  it("compiles as strictly as TypeScript can be asked to", () => {
    const keys = ["a", "b", "x y", ...prototypeKeys];
    const shapes = arbitraryShape({ ...commonChoices, keys, sparesAjv: false });
    const files = fc.sample(shapes, lawParameters<LinkedShape>(150)).flatMap(modulesOf);
    const options = { ...strictest, noPropertyAccessFromIndexSignature: false };
    const texts = new Map(files);
    const complaints = compileProgram([...texts.keys()], { texts, options });
    expect(
      complaints.map(({ file, line, message }) => `${texts.get(file)}\n${line}: ${message}`),
    ).toEqual([]);
  });

  it("compiles however many values and parts stand in one place", () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
    const values = union(...many(6000).map(literal));
    const text = string({ length: { min: 2, max: 9 }, pattern: "^a+$", format: "email" });
    const shapes = [
      values,
      { ...values, kind: "negation", shape: values } as const,
      object({ properties: many(500).map((key) => property(key, text, true)) }),
      object({ properties: many(80).map((key) => property(key, text, true)) }),
      union(...many(500).map((key) => string({ pattern: key }))),
      { ...values, kind: "intersection", members: many(500).map(() => text) } as const,
    ];
    const files = shapes.flatMap((shape, index) => modulesOf({ shape, models: new Map() }, index));
    const texts = new Map(files);
    const options = { ...strictest, noPropertyAccessFromIndexSignature: false };
    const complaints = compileProgram([...texts.keys()], { texts, options });
    expect(complaints.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });
});
