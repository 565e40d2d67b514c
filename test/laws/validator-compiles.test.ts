import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  createValidatorPrinter,
  type PrintedValidator,
} from "../../generator/emit/validators/print-validator.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Model } from "../../generator/ir/catalog.js";
import type { ModelId } from "../../generator/ir/shape.js";
import { arbitraryShape, commonChoices, prototypeKeys } from "../support/arbitrary-shape.js";
import { lawParameters } from "../support/law-parameters.js";
import { nameShape } from "../support/name-shape.js";

const runtime = fileURLToPath(new URL("../../templates/runtime", import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  noEmit: true,
};

/** The modules of a shape and its models, in a folder beside the runtime. */
function modulesOf(linked: LinkedShape, index: number): readonly (readonly [string, string])[] {
  const { models } = nameShape(linked);
  const print = createValidatorPrinter(models, "typescript");
  return [...models.values()].map((model) => [
    join(dirname(runtime), `law${index}`, `${model.names.file}.ts`),
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

function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = () => true;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const own = readdirSync(runtime).map((name) => join(runtime, name));
  const program = ts.createProgram([...own, ...files.keys()], options, host);
  const found = [...ts.getPreEmitDiagnostics(program), ...program.getDeclarationDiagnostics()];
  return found.map(({ messageText, file, start }) => {
    const line = file?.text.slice(start).split("\n")[0] ?? "";
    return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")} at ${line}`;
  });
}

describe("the printed validator", () => {
  it("compiles as strictly as TypeScript can be asked to", () => {
    const keys = ["a", "b", "x y", ...prototypeKeys];
    const shapes = arbitraryShape({ ...commonChoices, keys, sparesAjv: false });
    const files = fc.sample(shapes, lawParameters<LinkedShape>(150)).flatMap(modulesOf);
    expect(problemsOf(new Map(files))).toEqual([]);
  });
});
