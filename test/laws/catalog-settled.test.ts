import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { createFormat } from "../../generator/output/format.js";
import { readProject } from "../support/project-files.js";
import { emitSources, shippedSources } from "../support/shipped-units.js";

/** How prettier is run on what is generated. The project's own files are written the same way. */
const options = { printWidth: 100, proseWrap: "never" } as const;

/** Share of files that prettier still has to run over. It may only fall. */
const mostUnsettled = 0.05;

/** As prettier itself chooses by a file's name; `null` for what it does not know. */
function parserOf(path: string): string | null {
  if (path.endsWith("/package.json")) return "json-stringify";
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const parsers = { ts: "typescript", json: "json", md: "markdown", yaml: "yaml" } as const;
  return Object.hasOwn(parsers, ending) ? parsers[ending as keyof typeof parsers] : null;
}

describe("formatting again", () => {
  let files: readonly EmittedFile[] = [];
  beforeAll(async () => {
    const units = await emitSources(shippedSources);
    const all = units.flatMap((unit) => unit.files).filter(({ path }) => parserOf(path) !== null);
    // What every package carries is formatted once.
    files = [...new Map(all.map((file) => [file.text, file])).values()];
  });

  it("changes nothing that is settled", async () => {
    expect(files.length).toBeGreaterThan(100);
    for (const { path, text } of files.filter(({ settled }) => settled))
      expect
        .soft(await format(text, { ...options, parser: parserOf(path) ?? "" }), path)
        .toBe(text);
  });

  it("changes nothing that was formatted", async () => {
    const print = createFormat({ get: () => undefined, set: () => undefined });
    for (const file of files.filter(({ settled }) => !settled)) {
      const text = await print(file);
      const again = await format(text, { ...options, parser: parserOf(file.path) ?? "" });
      expect.soft(again, file.path).toBe(text);
    }
  });

  it("is rarely needed", () => {
    const unsettled = files.filter(({ settled }) => !settled).map(({ path }) => path);
    expect(unsettled.length / files.length, unsettled.join("\n")).toBeLessThanOrEqual(
      mostUnsettled,
    );
  });

  it("follows the options that the project states", () => {
    expect(JSON.parse(readProject(".prettierrc.json"))).toMatchObject(options);
  });
});
