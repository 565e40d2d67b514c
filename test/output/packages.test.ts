import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { emitPackages } from "../support/emit-packages.js";
import { shippedCatalog } from "./docs-pages.js";

const parsers = { ts: "typescript", json: "json", md: "markdown" } as const;

const parserOf = (path: string) => {
  if (path.endsWith("/package.json")) return "json-stringify";
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return parsers[ending as keyof typeof parsers] ?? null;
};

describe.each([
  ["the shipped definitions", shippedCatalog],
  ["hostile definitions", hostileCatalog],
] as const)("packages of %s", (_, load) => {
  let catalog: Catalog = { vendors: [] };
  let files: readonly EmittedFile[] = [];
  beforeAll(async () => {
    catalog = await load();
    files = await emitPackages(catalog);
  });

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

  it("compile under the strictest settings", () => {
    const texts = new Map(files.map(({ path, text }) => [`generated/${path}`, text]));
    const roots = [...texts.keys()].filter((path) => path.endsWith(".ts"));
    // Which way a guard reaches into an object is no concern of those who import it.
    const options = { ...strictest, noPropertyAccessFromIndexSignature: false };
    expect(compileProgram(roots, { texts, options })).toEqual([]);
  });
});
