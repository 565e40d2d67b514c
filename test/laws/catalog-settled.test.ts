import { format, version } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { createFormat } from "../../generator/output/format.js";
import { createMemory } from "../support/memory.js";
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

/** Texts that prettier was seen to leave as they are, from earlier runs: a text that is the same need not be asked about again. */
const memory = createMemory({ name: "settled", version: JSON.stringify([version, options]) });

/** Whether prettier would not change one byte; else what it would make of the text. */
async function formatAgain({ path, text }: Pick<EmittedFile, "path" | "text">): Promise<string> {
  const parser = parserOf(path) ?? "";
  const key = `${parser}\0${text}`;
  if (memory.has(key)) return text;
  const formatted = await format(text, { ...options, parser });
  if (formatted === text) memory.add(key);
  return formatted;
}

describe("formatting again", () => {
  let files: readonly EmittedFile[] = [];
  beforeAll(async () => {
    const units = await emitSources(shippedSources);
    const all = units.flatMap((unit) => unit.files).filter(({ path }) => parserOf(path) !== null);
    // What every package carries is formatted once.
    files = [...new Map(all.map((file) => [file.text, file])).values()];
  });

  afterAll(() => memory.save());

  // Some seven megabytes on a clean clone; afterwards what changed.
  it("changes nothing that is settled", async () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files.filter(({ settled }) => settled))
      expect.soft(await formatAgain(file), file.path).toBe(file.text);
  }, 600_000);

  it("changes nothing that was formatted", async () => {
    const print = createFormat({ get: () => undefined, set: () => undefined });
    for (const file of files.filter(({ settled }) => !settled)) {
      const text = await print(file);
      expect.soft(await formatAgain({ path: file.path, text }), file.path).toBe(text);
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
