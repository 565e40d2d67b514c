import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compileProgram } from "../support/compile-program.js";
import { listProject } from "../support/project-files.js";
import { nodesOf, parseModule, placeOf, type SourceModule } from "../support/source-module.js";

const paths = listProject().filter((path) => /^templates\/(runtime|identify)\/.*\.ts$/.test(path));
const modules = paths.map((path) => parseModule(path));

/** Code made of text, which Workers and strict pages forbid. */
function evaluations(module: SourceModule): readonly string[] {
  const found = [...nodesOf(module.source)].filter(
    (node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      /^(globalThis\.)?(eval|Function|AsyncFunction)$/.test(node.expression.getText()),
  );
  return found.map((node) => placeOf(module, node));
}

/** Names that some runtime, or a browser, does not have. */
const platform = new Set(["process", "Buffer", "require", "window", "document", "global", "Deno"]);

const platformNames = (module: SourceModule): readonly string[] =>
  [...nodesOf(module.source)]
    .filter((node) => ts.isPropertyAccessExpression(node) || ts.isCallExpression(node))
    .filter(({ expression }) => ts.isIdentifier(expression) && platform.has(expression.text))
    .map((node) => placeOf(module, node));

describe("the runtime that packages carry", () => {
  it("imports nothing but itself", () => {
    const foreign = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target === null || !paths.includes(target))
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  it("makes no code of text", () => {
    expect(modules.flatMap(evaluations)).toEqual([]);
    const bad = parseModule(
      "templates/runtime/x.ts",
      'new Function("a")(); eval("b"); mean(eval);',
    );
    expect(evaluations(bad)).toHaveLength(2);
  });

  it("uses what every platform has", () => {
    expect(modules.flatMap(platformNames)).toEqual([]);
    const bad = parseModule("templates/runtime/x.ts", "Buffer.from(text); process.exit();");
    expect(platformNames(bad)).toHaveLength(2);
  });

  it("compiles under the strictest settings, with syntax that only needs erasing", () => {
    const complaints = compileProgram(paths);
    expect(complaints.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it("would not compile with syntax that needs more", () => {
    const texts = new Map([
      ["templates/runtime/x.ts", "export enum E { A }\nexport const made = [1].map((x) => x);\n"],
    ]);
    const codes = compileProgram([...texts.keys()], { texts }).map(({ code }) => code);
    // erasableSyntaxOnly, isolatedDeclarations
    expect(codes).toEqual([1294, 9010]);
  });
});
