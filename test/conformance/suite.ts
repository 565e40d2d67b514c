import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One test of the official JSON Schema test suite: a value, and what a validator must say of it. */
export interface SuiteTest<Value = unknown> {
  /** `const | 1 | description`. */
  readonly description: string;
  readonly data: Value;
  readonly valid: boolean;
}

/** What a file of the suite holds. */
export interface SuiteFileGroup<Value = unknown> {
  readonly description: string;
  readonly schema: Value;
  readonly tests: readonly SuiteTest<Value>[];
}

export interface SuiteGroup extends SuiteFileGroup {
  /** `required/const`, `optional/format/date`. */
  readonly file: string;
}

const beside = fileURLToPath(new URL("../../../shared/json-schema-test-suite", import.meta.url));

/** Where the suite is; `null` when nobody says where, and it is not beside the repository. */
export function findSuite(): string | null {
  const named = process.env["JSON_SCHEMA_TEST_SUITE"];
  const root = named ?? beside;
  if (existsSync(join(root, "tests/draft2020-12"))) return root;
  if (named === undefined) return null;
  throw new Error(`JSON_SCHEMA_TEST_SUITE is ${named}, where the suite is not.`);
}

/**
 * The files of a folder such as `draft2020-12/optional`; none where the suite is not. A copy of the suite may hold a
 * part of its drafts: that one is left out is said aloud.
 */
export function listSuiteFiles(folder: string): readonly string[] {
  const root = findSuite();
  if (root === null) return [];
  const path = join(root, "tests", folder);
  if (!existsSync(path)) {
    console.error(
      `\nNOT running: ${folder} of the official JSON Schema test suite, which ${root} lacks.\n`,
    );
    return [];
  }
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort();
}

export const readSuiteFile = <Value>(
  folder: string,
  file: string,
): readonly SuiteFileGroup<Value>[] =>
  JSON.parse(readFileSync(join(findSuite() ?? "", "tests", folder, file), "utf8"));

/**
 * The groups that hookscribe is held against. `format.json` of the required part is about annotation alone, while
 * hookscribe asserts formats: `optional/format` stands in its stead. `unknown.json` there says the same of unknown
 * formats, and is kept.
 */
export const loadSuite = (): readonly SuiteGroup[] => [
  ...loadPart("required", "draft2020-12").filter(({ file }) => file !== "required/format"),
  ...loadPart("optional", "draft2020-12/optional"),
  ...loadPart("optional/format", "draft2020-12/optional/format"),
];

const loadPart = (part: string, folder: string): readonly SuiteGroup[] =>
  listSuiteFiles(folder).flatMap((name) => {
    const file = `${part}/${name.replace(/\.json$/, "")}`;
    return readSuiteFile<unknown>(folder, name).map((group) => ({ ...group, file }));
  });
