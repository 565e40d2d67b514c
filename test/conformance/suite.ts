import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One test of the official JSON Schema test suite: a value, and what a validator must say of it. */
export interface SuiteTest {
  /** `const | 1 | description`. */
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

export interface SuiteGroup {
  /** `required/const`, `optional/format/date`. */
  readonly file: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly SuiteTest[];
}

const beside = fileURLToPath(new URL("../../../shared/json-schema-test-suite", import.meta.url));

/** Where the suite is; `null` when it is nowhere. */
export function findSuite(): string | null {
  const root = process.env["JSON_SCHEMA_TEST_SUITE"] ?? beside;
  return existsSync(join(root, "tests/draft2020-12")) ? root : null;
}

/**
 * The groups that hookscribe is held against. `format.json` of the required part is about annotation alone, while
 * hookscribe asserts formats: `optional/format` stands in its stead. `unknown.json` there says the same of unknown
 * formats, and is kept.
 */
export function loadSuite(root: string): readonly SuiteGroup[] {
  const tests = join(root, "tests/draft2020-12");
  const required = listJson(tests)
    .filter((file) => file !== "format.json")
    .map((file): Named => ["required", file]);
  const optional = listJson(join(tests, "optional")).map((file): Named => ["optional", file]);
  const formats = listJson(join(tests, "optional/format")).map((file): Named => [
    "optional/format",
    file,
  ]);
  return [...required, ...optional, ...formats].flatMap(([part, file]) => {
    const path = join(tests, part === "required" ? "" : part, file);
    const groups = JSON.parse(readFileSync(path, "utf8")) as readonly Omit<SuiteGroup, "file">[];
    return groups.map((group) => ({ ...group, file: `${part}/${file.replace(/\.json$/, "")}` }));
  });
}

type Named = readonly [part: string, file: string];

const listJson = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();
