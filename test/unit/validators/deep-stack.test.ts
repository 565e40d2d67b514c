import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleValidator } from "../../../generator/commands/schemas/bundle-validator.js";
import { readSchema } from "../../../generator/catalog/read-schema.js";
import { printCompiledModules } from "../../../generator/emit/compiled/print-compiled-modules.js";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import { loadTemplates } from "../../../generator/source/load-templates.js";
import { describeTool } from "../../../generator/output/tool.js";

interface Row {
  /** `#/$defs/n`. */
  readonly schema: JsonObject;
  /** A right value, a wrong one, and what holds one more level, as the text of a function. */
  readonly right: JsonValue;
  readonly wrong: JsonValue;
  readonly wrap: string;
  /** What is told of ten thousand levels, where it is not their depth. */
  readonly keyword?: string;
  /** What else there is to refer to. */
  readonly others?: { readonly [name: string]: JsonObject };
}

const n: JsonObject = { $ref: "#/$defs/n" };
const text: JsonObject = { type: "string" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  ...more,
});
const list = (items: JsonObject): JsonObject => ({ type: "array", items });
const scalar: JsonObject = { type: ["string", "number", "boolean", "null"] };
const below = (schema: JsonObject, more: Partial<Row> = {}): Row => ({
  schema,
  right: { id: "a" },
  wrong: { id: 1 },
  wrap: "c => ({ id: 'a', c })",
  ...more,
});
const inLists = { wrap: "c => ({ id: 'a', c: [c] })" };

const rows: { readonly [what: string]: Row } = {
  "a property": below(object({ id: text, c: n })),
  "a list": below(object({ id: text, c: list(n) }), inLists),
  "a property that may be null": below(
    object({ id: text, c: { anyOf: [n, { type: "null" }] } }, { required: ["id"] }),
  ),
  "what is closed by unevaluatedProperties": below(
    object({ id: text, c: n }, { allOf: [{ required: ["id"] }], unevaluatedProperties: false }),
  ),
  "a base with children, closed": below(
    { allOf: [object({ id: text }), { properties: { c: list(n) } }], unevaluatedProperties: false },
    inLists,
  ),
  "any JSON, in objects": below(
    { anyOf: [scalar, list(n), { type: "object", additionalProperties: n }] },
    { right: "a", wrong: 1e999, wrap: "a => ({ a })" },
  ),
  "any JSON, in lists": below(
    { anyOf: [scalar, list(n), { type: "object", additionalProperties: n }] },
    { right: "a", wrong: 1e999, wrap: "a => [a]" },
  ),
  "a connection of GraphQL": below(
    object({ id: text, c: object({ edges: list(object({ node: n })) }) }),
    { wrap: "node => ({ id: 'a', c: { edges: [{ node }] } })" },
  ),
  "eight lists": below(
    Array.from({ length: 8 }).reduce<JsonObject>((inner) => list(inner), n),
    { right: [], wrong: 1, wrap: "a => [[[[[[[[a]]]]]]]]" },
  ),
  "a property beside others": below(object({ c: n }, { additionalProperties: text })),
  "properties by their keys": below(object({ id: text }, { patternProperties: { "^c": n } })),
  "all other properties": below(
    object({ id: text }, { additionalProperties: n, minProperties: 1 }),
  ),
  "what nothing evaluated": below(object({ id: text }, { unevaluatedProperties: n })),
  "an intersection": below({ allOf: [object({ c: n }), object({ id: text })] }),
  "a condition": below({
    if: { required: ["c"] },
    then: object({ c: n }),
    else: object({ id: text }),
  }),
  "a negation": below(object({ id: text, c: { not: { not: n } } }), { keyword: "not" }),
  "first items": below(
    { type: "array", prefixItems: [text, n], items: false, minItems: 1 },
    { right: ["a"], wrong: [1], wrap: "c => ['a', c]" },
  ),
  "an item among others": below(
    { anyOf: [text, { type: "array", contains: n }] },
    { right: "a", wrong: 1, wrap: "c => [1, c]", keyword: "contains" },
  ),
  "one of two that look alike": below({
    oneOf: [
      object({ a: text, c: n, id: text }, { required: ["a"] }),
      object({ id: text, c: n }, { required: ["id"] }),
    ],
  }),
  "one of two that a property tells apart": below(
    {
      oneOf: [
        object({ k: { const: "x" }, c: n, id: text }, { required: ["k"] }),
        object({ k: { const: "y" }, d: n }, { required: ["k"] }),
      ],
    },
    { right: { k: "x" }, wrong: { k: "x", id: 1 }, wrap: "c => ({ k: 'x', c })" },
  ),
  "a dependent schema": below(
    object({ id: text }, { dependentSchemas: { c: { properties: { c: n } } } }),
  ),
  "another recursive model by way of one that is not": below(
    object({ id: text, c: n, last: { $ref: "#/$defs/between" } }),
    {
      right: `chain`,
      wrong: `broken`,
      others: {
        between: object({ m: { $ref: "#/$defs/m" } }),
        m: object({ id: text, e: { $ref: "#/$defs/m" } }),
      },
    },
  ),
};

const folder = mkdtempSync(join(tmpdir(), "hookscribe-deep-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks about values of many depths, each guard and explanation by itself, and prints what they answer. */
const program = (names: readonly string[]) => `
import { readFileSync } from "node:fs";
const cases = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
${names.map((name, index) => `import * as v${index} from "./${name}.mjs";`).join("\n")}
const validators = [${names.map((_, index) => `v${index}`).join(", ")}];
const nest = (value, wrap, depth) => {
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};
// A chain of the other model, 400 deep, at the end of one of this.
const ends = {
  chain: { id: "a", last: { m: nest({ id: "a" }, (e) => ({ e }), 400) } },
  broken: { id: "a", last: { m: nest({ id: 1 }, (e) => ({ e }), 400) } },
};
const endless = (hold) => {
  const end = {};
  const made = hold(end);
  const replace = (holder) => {
    for (const key of Object.keys(holder)) {
      if (holder[key] === end) holder[key] = made;
      else if (typeof holder[key] === "object") replace(holder[key]);
    }
  };
  replace(made);
  return made;
};
const ask = ({ is, validate }, value) => {
  try {
    const result = validate(value);
    return [is(value), result.ok, result.ok ? "" : result.issues.map(({ keyword }) => keyword).join()];
  } catch (error) {
    return String(error);
  }
};
const answers = cases.map(({ right, wrong, wrap }, index) => {
  const hold = (0, eval)(wrap);
  const about = (end, depth) => ask(validators[index], nest(ends[end] ?? end, hold, depth));
  let deepest = 0;
  while (deepest < 600 && about(right, deepest + 1)[0] === true) deepest++;
  const all = [];
  for (const depth of [deepest, deepest + 1, 400, 499, 500, 10000]) {
    all.push(about(right, depth), about(wrong, depth));
  }
  all.push(ask(validators[index], endless(hold)));
  return { deepest, near: about(wrong, 10), all };
});
console.log(JSON.stringify(answers));
`;

type Said = readonly [is: boolean, ok: boolean, keywords: string] | string;

interface Answer {
  /** How many levels are accepted. */
  readonly deepest: number;
  /** About a wrong value ten levels down. */
  readonly near: Said;
  readonly all: readonly Said[];
}

beforeAll(async () => {
  const templates = loadTemplates(describeTool().templates);
  const cases = Object.values(rows);
  for (const [index, { schema, others }] of cases.entries()) {
    const document = readSchema(
      { path: "n.json", text: JSON.stringify({ ...n, $defs: { n: schema, ...others } }) },
      ({ message }) => expect.unreachable(message),
    );
    const modules = document && printCompiledModules(document);
    const validator = modules ? await bundleValidator(modules, templates) : "";
    writeFileSync(join(folder, `case-${index}.mjs`), validator);
  }
  writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
  writeFileSync(join(folder, "program.mjs"), program(cases.map((_, index) => `case-${index}`)));
}, 60_000);

/** The stack that Node has unless it is told otherwise is 984 KB, and functions that are not compiled yet take most of it. */
describe.each([
  [
    "on three quarters of the usual stack, where nothing is compiled",
    "--no-opt --no-sparkplug --stack-size=740",
  ],
  ["as a process begins", "--no-warnings"],
])("%s", (_, flags) => {
  let answers: readonly Answer[] = [];
  beforeAll(() => {
    const args = [...flags.split(" "), join(folder, "program.mjs")];
    answers = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Answer[];
  }, 60_000);

  it.each(Object.entries(rows).map(([what, row], index) => [what, row, index] as const))(
    "%s may lie deep, and deeper values are told of and not overflowed by",
    (_what, { keyword = "depth" }, index) => {
      const { deepest, near, all } = answers[index] ?? { deepest: 0, near: "", all: [] };
      expect(deepest).toBeGreaterThan(99);
      expect(near).not.toContain("depth");
      for (const said of all) {
        expect(said).toBeInstanceOf(Array);
        const [is, ok, keywords = ""] = said;
        expect(ok).toBe(is);
        if (!ok) expect(keywords).not.toMatch(/^$|unreadable/);
      }
      expect(all.at(-3)).toEqual([false, false, keyword]);
      expect(all.at(-1)).toEqual([false, false, keyword]);
    },
  );
});
