import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listProject } from "../support/project-files.js";
import { nodesOf, parseModule, placeOf, type SourceModule } from "../support/source-module.js";
import { effectful } from "./rules.js";

/** What a part that turns values into values may take from Node: same answer for same arguments, everywhere. */
const pureNames: { readonly [module: string]: readonly string[] } = {
  // Loads a package that only few runs need, where a stage cannot wait for an import.
  "node:module": ["createRequire"],
  "node:crypto": ["createHash", "createHmac", "hash"],
  "node:path": ["posix"],
};
const ambient = new Set(["process", "console", "performance", "fetch", "localStorage"]);
const moments = new Set(["Date.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues"]);

const isPure = (path: string) =>
  !effectful.some((start) => path.replace(/^generator\//, "").startsWith(start));

/** Reaches beyond its arguments: to the disk, the clock, chance, the process. */
function effectsOf(module: SourceModule): readonly string[] {
  const imports = module.imports.flatMap(({ specifier, names }) =>
    specifier.startsWith("node:") && !names.every((name) => pureNames[specifier]?.includes(name))
      ? [`${module.path} imports ${specifier} { ${names.join(", ")} }`]
      : [],
  );
  const uses = [...nodesOf(module.source)].filter(isEffect);
  return [...imports, ...uses.map((node) => `${placeOf(module, node)} ${node.getText()}`)];
}

function isEffect(node: ts.Node): boolean {
  if (ts.isNewExpression(node))
    return node.expression.getText() === "Date" && (node.arguments ?? []).length === 0;
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  return ambient.has(node.expression.text) || moments.has(node.getText());
}

describe("the stages from text to files", () => {
  it("depend on their arguments alone", () => {
    const paths = listProject().filter((path) => /^generator\/.*\.ts$/.test(path) && isPure(path));
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.flatMap((path) => effectsOf(parseModule(path)))).toEqual([]);
  });

  it.each<[code: string, effects: number]>([
    ['import { readFileSync } from "node:fs";', 1],
    ['import * as path from "node:path";', 1],
    ['import { createHash } from "node:crypto";', 0],
    ["console.log(process.cwd());", 2],
    ["const day = new Date();", 1],
    ["const day = new Date(text);", 0],
    ["const now = Date.now() + Math.random();", 2],
    ["const printed = `console.log(event)`;", 0],
  ])("%s: %i effects", (code, effects) => {
    expect(effectsOf(parseModule("generator/x.ts", code))).toHaveLength(effects);
  });
});
