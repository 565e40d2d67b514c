import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { printCompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import { readSchema } from "../../generator/catalog/read-schema.js";
import { linkValidators, type LinkedValidator } from "../support/link-validators.js";
import { findSuite, loadSuite, type SuiteGroup } from "./suite.js";

const listFile = fileURLToPath(new URL("refused.txt", import.meta.url));

if (findSuite() === null) {
  const line = "=".repeat(96);
  console.error(
    `\n${line}\nThe official JSON Schema test suite is NOT running: it is not beside the repository.\n` +
      "Get https://github.com/json-schema-org/JSON-Schema-Test-Suite and set JSON_SCHEMA_TEST_SUITE to it.\n" +
      `${line}\n`,
  );
  test.skip(
    "SKIPPED: the official JSON Schema test suite is not here; set JSON_SCHEMA_TEST_SUITE to its folder",
  );
} else {
  await holdAgainst(loadSuite());
}

async function holdAgainst(groups: readonly SuiteGroup[]): Promise<void> {
  const outcomes = await judge(groups);
  const listed = readFileSync(listFile, "utf8")
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"));
  describe("the official JSON Schema 2020-12 suite", () => {
    test("no answer is wrong", () => {
      const wrong = outcomes.filter(({ state }) => state.startsWith("wrong"));
      expect(wrong.map(({ name, state }) => `${name}: ${state}`)).toEqual([]);
    });
    test("what is refused is listed", () => {
      const refused = outcomes.filter(({ state }) => state.startsWith("refused"));
      const unlisted = refused.filter(({ name }) => !listed.includes(name));
      expect(unlisted.map(({ name, state }) => `${name}: ${state}`)).toEqual([]);
    });
    test("the list of what is refused only shrinks: nothing on it is answered rightly", () => {
      const failing = new Set(
        outcomes.filter(({ state }) => state !== "right").map(({ name }) => name),
      );
      expect(listed.filter((name) => !failing.has(name))).toEqual([]);
    });
    test("97 of 100 required tests are answered, but for dynamic and remote references and vocabularies", () => {
      const apart = /^required\/(dynamicRef|refRemote|vocabulary)\b/;
      const asked = outcomes.filter(
        ({ name }) => name.startsWith("required/") && !apart.test(name),
      );
      const right = asked.filter(({ state }) => state === "right");
      expect(right.length / asked.length).toBeGreaterThan(0.97);
    });
    test("95 of 100 tests of formats are answered", () => {
      const asked = outcomes.filter(({ name }) => name.startsWith("optional/format/"));
      const right = asked.filter(({ state }) => state === "right");
      expect(right.length / asked.length).toBeGreaterThan(0.95);
    });
  });
}

interface Outcome {
  /** `required/const | group | test`. */
  readonly name: string;
  readonly state: string;
}

async function judge(groups: readonly SuiteGroup[]): Promise<readonly Outcome[]> {
  const compiled = groups.map(compile);
  const accepted = compiled.flatMap(({ modules }) => (modules ? [modules] : []));
  const linked = [...(await linkValidators(accepted))];
  return groups.flatMap((group, index) => {
    const { modules, refusal } = compiled[index] ?? { modules: null, refusal: "not compiled" };
    const validator = modules ? linked.shift() : undefined;
    return group.tests.map(({ description, data, valid }) => ({
      name: `${group.file} | ${group.description} | ${description}`.replaceAll("\n", " "),
      state: validator ? answer(validator, data, valid) : refusal,
    }));
  });
}

function compile({ schema, file }: SuiteGroup) {
  const diagnostics: Diagnostic[] = [];
  const read = readSchema(
    { path: `${file}.json`, text: JSON.stringify(schema, null, 2) },
    (found) => {
      diagnostics.push(found);
    },
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const refusal = `refused: ${[...new Set(errors.map(({ code }) => code))].join(", ")}`;
  return { modules: read ? printCompiledModules(read) : null, refusal };
}

/** Both answers must be right: the guard's and that of the issues. */
function answer({ is, validate }: LinkedValidator, data: unknown, valid: boolean): string {
  try {
    const result = validate(data);
    if (is(data) !== valid || result.ok !== valid) return `wrong: not ${valid}`;
    return result.ok || result.issues.length > 0 ? "right" : "wrong: no issue tells why";
  } catch (error) {
    return `wrong: ${String(error)}`;
  }
}
