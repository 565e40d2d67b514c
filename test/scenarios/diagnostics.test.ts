import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "../../generator/diagnostics/catalogue.js";
import { readScenario, tell, withExpected } from "../support/diagnostic-scenario.js";

const folder = new URL("diagnostics/", import.meta.url);
const pages = readdirSync(folder).sort();
const record = process.env["RECORD"] === "1";

const tests = new URL("../", import.meta.url);
const foldersAreRead = "unit/source/load.test.ts";
const importIsRefused = "unit/draft/draft-refusals.test.ts";
const foldersAreBad = "bad-input/folders.test.ts";

const statesAreCompared = "output/cli-changes.test.ts";

/** Problems that no page of definitions can show, or only a very long one, with the test that provokes each. */
const provokedElsewhere: { readonly [code: string]: string } = {
  "source/unreadable": foldersAreRead,
  "source/no-definitions": foldersAreRead,
  "source/not-utf-8": foldersAreRead,
  "json/syntax": importIsRefused,
  "json/duplicate-key": importIsRefused,
  "draft/dialect": importIsRefused,
  "draft/unknown-type-word": importIsRefused,
  "draft/not-a-type-word": importIsRefused,
  "draft/nothing-there": importIsRefused,
  "draft/no-schema": importIsRefused,
  "draft/several-schemas": importIsRefused,
  "draft/same-event": importIsRefused,
  "draft/file-exists": importIsRefused,
  "schema/too-many-parts": "unit/parse/lower-schema.test.ts",
  "output/editor-schema": foldersAreBad,
  "output/edited-by-hand": foldersAreBad,
  "output/in-the-way": foldersAreBad,
  "output/blocked": foldersAreBad,
  "output/unwritable": foldersAreBad,
  "output/locked": foldersAreBad,
  "output/overlap": foldersAreBad,
  "output/manifest": foldersAreBad,
  "changes/no-git": statesAreCompared,
  "changes/no-history": statesAreCompared,
  "changes/unknown-commit": statesAreCompared,
  "changes/no-base": statesAreCompared,
  "changes/no-definitions": statesAreCompared,
  "changes/earlier-state": statesAreCompared,
  "changes/no-changesets": statesAreCompared,
  "changes/not-released": statesAreCompared,
  "changes/changeset-edited": statesAreCompared,
};

test.each(pages)("%s", (page) => {
  const url = new URL(page, folder);
  const markdown = readFileSync(url, "utf8");
  const scenario = readScenario(markdown);
  const told = tell(scenario.sources);
  if (record) writeFileSync(url, withExpected(markdown, told.text));
  else expect(told.text).toBe(scenario.expected);
  expect(`${scenario.code.replace("/", "-")}.md`).toBe(page);
  expect(told.diagnostics.map(({ code }) => code)).toContain(scenario.code);
  expect(told.refused).toBe(told.diagnostics.some(({ severity }) => severity === "error"));
});

test("every problem has one scenario or test that provokes it", () => {
  const scenarios = pages.map(
    (page) => readScenario(readFileSync(new URL(page, folder), "utf8")).code,
  );
  const provoked = [...scenarios, ...Object.keys(provokedElsewhere)];
  expect(provoked.sort()).toEqual(Object.keys(catalogue).sort());
});

test.each(Object.entries(provokedElsewhere))("%s is provoked in %s", (code, path) => {
  const text = readFileSync(new URL(path, tests), "utf8").replaceAll("\\/", "/");
  expect(text).toContain(code);
});
