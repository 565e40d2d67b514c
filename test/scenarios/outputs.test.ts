import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generateInMemory, readFolder } from "../support/emit-catalog.js";

/**
 * Small definitions in, whole expected outputs beside them, one feature each. `RECORD=1` records them anew; read the
 * difference before you commit it.
 */
const folder = fileURLToPath(new URL("outputs", import.meta.url));
const record = process.env["RECORD"] === "1";

/** What is the same in every package is shown by no scenario. */
const isOwn = (path: string) =>
  !/\/src\/(runtime|identify)\/|\/LICENSE$|\/tsconfig\.json$/.test(path);

test.each(readdirSync(folder).sort())("%s", async (name) => {
  const expected = join(folder, name, "expected");
  const generated = await generateInMemory(readFolder(join(folder, name, "definitions")));
  const own = [...generated].filter(([path]) => isOwn(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (record) {
    rmSync(expected, { recursive: true, force: true });
    for (const [path, text] of own) {
      mkdirSync(dirname(join(expected, path)), { recursive: true });
      writeFileSync(join(expected, path), text);
    }
  }
  const recorded = readFolder(expected);
  expect(own.map(([path]) => path)).toEqual(recorded.map(({ path }) => path));
  for (const { path, text } of recorded) expect(generated.get(path), path).toBe(text);
});
