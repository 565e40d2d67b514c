import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "../../generator/diagnostics/catalogue.js";
import { readScenario, tell, withExpected } from "../support/diagnostic-scenario.js";

const folder = new URL("diagnostics/", import.meta.url);
const pages = readdirSync(folder).sort();
const record = process.env["RECORD"] === "1";

/** Problems of folders and outputs, or of what is imported, which no definition file can show; other tests provoke them. */
const provokedElsewhere = /^(output|run|cli|source\/(unreadable|no-definitions)|compile|json|draft)\b/;

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

test("every problem of definitions has a scenario that provokes it", () => {
  const provoked = pages.map(
    (page) => readScenario(readFileSync(new URL(page, folder), "utf8")).code,
  );
  const missing = Object.keys(catalogue).filter(
    (code) => !provokedElsewhere.test(code) && !provoked.includes(code),
  );
  expect(missing).toEqual([]);
});
