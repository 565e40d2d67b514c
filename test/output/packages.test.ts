import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { emitPackages } from "../support/emit-packages.js";
import { runCompiler } from "../support/run-compiler.js";
import { shippedCatalog } from "./docs-pages.js";

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  types: [],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
};

const parsers = { ts: "typescript", json: "json", md: "markdown" } as const;

const parserOf = (path: string) => {
  if (path.endsWith("/package.json")) return "json-stringify";
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return parsers[ending as keyof typeof parsers] ?? null;
};

describe.each([
  ["the shipped definitions", shippedCatalog],
  ["hostile definitions", hostileCatalog],
] as const)("packages of %s", (what, load) => {
  let catalog: Catalog = { vendors: [], release: null };
  let files: readonly EmittedFile[] = [];
  beforeAll(async () => {
    catalog = await load();
    files = await emitPackages(catalog);
  });

  // The law `catalog-settled` asks the same of all that is generated from the shipped definitions.
  if (what.startsWith("hostile"))
    it("are settled where they say so, and nearly everywhere", async () => {
      const formatted = files.filter(({ path }) => parserOf(path) !== null);
      for (const { path, text, settled } of formatted) {
        const options = {
          parser: parserOf(path) ?? "",
          printWidth: 100,
          proseWrap: "never",
        } as const;
        if (settled) expect.soft(await format(text, options), path).toBe(text);
      }
      const unsettled = formatted.filter(({ settled }) => !settled).map(({ path }) => path);
      expect(unsettled.length / formatted.length, unsettled.join("\n")).toBeLessThan(0.1);
    });

  // The fastest compiler, as one hostile module has thousands of lines; the others see what is installed.
  it("compile under the strictest settings", () => {
    const folder = mkdtempSync(join(tmpdir(), "hookscribe-strict-"));
    for (const { path, text } of files.filter((file) => /\.ts$|\/package\.json$/.test(file.path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const told = runCompiler("typescript-7", { folder, include: ["packages"], compilerOptions });
    rmSync(folder, { recursive: true });
    expect(told).toBe("");
  });
});
