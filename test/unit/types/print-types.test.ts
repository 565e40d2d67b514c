import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { createTypePrinter } from "../../../generator/emit/types/print-types.js";
import type { Shape } from "../../../generator/ir/shape.js";
import { docText } from "../../../generator/text/doc-comment.js";
import { noKnownTexts } from "../../../generator/text/known-texts.js";
import * as shapes from "../../support/shapes.js";
import { arbitraryTypeShape, modelNames } from "./arbitrary-type-shape.js";

const printTypes = createTypePrinter(noKnownTexts);
const { array, literal, number, object, property, ref, simple, string, union } = shapes;
const span = { file: "", start: 0, end: 0 };

const print = async (shape: Shape) => {
  const [printed] = await printTypes(
    [{ name: "Example", shape, docs: [], fieldEvidence: "table" }],
    modelNames,
  );
  if (!printed) throw new Error("Nothing was printed.");
  return printed;
};

const asPrettierWould = (text: string) => format(text, { parser: "typescript", printWidth: 100 });

const list = (items: Shape) => array({ items });
const intersection = (...members: readonly Shape[]): Shape => ({
  kind: "intersection",
  members,
  span,
});

test.each<[string, Shape, string]>([
  [
    "an open list keeps its words and admits the rest",
    string({ known: ["a", "b"] }),
    `"a" | "b" | (string & {})`,
  ],
  ["an open list of numbers does too", number({ known: [1, 2] }), `1 | 2 | (number & {})`],
  ["literals are one list", union(literal("a"), literal(1), literal(false)), `"a" | 1 | false`],
  ["a list of unions has parentheses", list(union(ref("User"), ref("Team"))), `(User | Team)[]`],
  ["an open list within an array", list(string({ known: ["a"] })), `("a" | (string & {}))[]`],
  ["null is a member", union(string(), simple("null")), `string | null`],
  ["a type swallows its literals", union(literal("a"), string(), literal(1)), `1 | string`],
  ["unknown swallows all", union(string(), simple("unknown")), `unknown`],
  ["never adds nothing", union(string(), simple("never")), `string`],
  ["no member, no value", union(), `never`],
  ["an array of anything", array({}), `unknown[]`],
  ["an array that must be empty", list(simple("never")), `never[]`],
  [
    "a tuple with all its items",
    array({ prefix: [string(), number()], items: simple("never"), length: { min: 2 } }),
    `[string, number]`,
  ],
  [
    "a tuple may be shorter",
    array({ prefix: [string()], items: null }),
    `[] | [string, ...unknown[]]`,
  ],
  [
    "a tuple with a union for the rest",
    array({ prefix: [string()], items: union(number(), simple("null")), length: { min: 1 } }),
    `[string, ...(number | null)[]]`,
  ],
  [
    "a tuple ends where its length does",
    array({ prefix: [string(), number()], items: null, length: { min: 1, max: 1 } }),
    `[string]`,
  ],
  ["literal arrays and objects", literal([1, "a", null]), `[1, "a", null]`],
  ["a negation can be anything", { kind: "negation", shape: string(), span }, `unknown`],
  [
    "both branches of a condition",
    { kind: "condition", if: string(), then: null, else: number(), span },
    `string | number`,
  ],
  [
    "a condition without else",
    { kind: "condition", if: string(), then: literal("a"), else: null, span },
    `unknown`,
  ],
  [
    "an intersection of models",
    intersection(ref("User"), ref("Team"), simple("unknown")),
    `User & Team`,
  ],
  ["quotes that need no escape", literal('say "hi"'), `'say "hi"'`],
  ["text that would end a script", literal("</script>\u2028"), `"\\u003c/script>\\u2028"`],
])("%s", async (_, shape, want) => {
  const { text } = await print(shape);
  expect(text).toBe(`export type Example = ${want};`);
});

describe("objects", () => {
  const body = async (shape: Shape) => (await print(shape)).text.replace(/ *\/\*\*.*\*\/\n/g, "");

  test("keys of every kind stay what they are", async () => {
    const keys = ["id", "a-b", "__proto__", "constructor", "hasOwnProperty", "$ref", "1st", ""];
    const printed = await body(object({ properties: keys.map((key) => property(key, string())) }));
    expect(printed).toBe(`export interface Example {
  id?: string;
  "a-b"?: string;
  ["__proto__"]?: string;
  constructor?: string;
  hasOwnProperty?: string;
  $ref?: string;
  "1st"?: string;
  ""?: string;
}`);
  });

  test.each<[string, Parameters<typeof object>[0], string]>([
    ["nothing known", {}, "[k: string]: unknown;"],
    ["a map", { rest: ref("User") }, "[k: string]: User;"],
    ["closed and empty", { rest: simple("never") }, "[k: string]: never;"],
    [
      "closed, with keys",
      { properties: [property("a", string(), true)], rest: simple("never") },
      "a: string;",
    ],
    [
      "open, with keys",
      { properties: [property("a", string(), true)], rest: simple("unknown") },
      "a: string;",
    ],
    [
      "keys beside a map",
      { properties: [property("a", string())], rest: number() },
      "a?: string;\n  [k: string]: number | string | undefined;",
    ],
    [
      "keys of a pattern",
      { patterns: [{ pattern: "^x", shape: number() }], rest: simple("never") },
      "[k: string]: number;",
    ],
    [
      "keys of a pattern beside any other",
      { patterns: [{ pattern: "^x", shape: number() }] },
      "[k: string]: unknown;",
    ],
    [
      "a key that is only required",
      { properties: [property("a", string())], requires: ["a", "b"] },
      "a: string;\n  b: unknown;",
    ],
  ])("%s", async (_, parts, want) => {
    expect(await body(object(parts))).toBe(`export interface Example {\n  ${want}\n}`);
  });
});

test("properties tell what they are, how that is known and what is open", async () => {
  const doubt = {
    at: "",
    kind: "silent",
    source: "Three words */ are given",
    reading: "An open list.",
    span,
  } as const;
  const shape = object({
    properties: [
      property(
        "id",
        {
          ...string({ format: "uuid" }),
          doc: { description: "Id of the user" },
          evidence: "sample",
        },
        true,
      ),
      property("status", {
        ...string(),
        doc: { description: "State.", deprecated: true },
        doubts: [doubt],
      }),
    ],
  });
  const { text, settled } = await print(shape);
  expect(text).toBe(`export interface Example {
  /** Id of the user. Format: uuid. Evidence: sample. */
  id: string;
  /**
   * State. Evidence: table.
   *
   * Doubt (the source is silent): Three words *\\/ are given. Read as: An open list.
   *
   * @deprecated
   */
  status?: string;
}`);
  expect(settled).toBe(true);
});

test("evidence of an object holds for what is inside", async () => {
  const inner = object({ properties: [property("a", string())] });
  const { text } = await print(
    object({ properties: [property("x", { ...inner, evidence: "inferred" })] }),
  );
  expect(text.match(/Evidence: \w+/g)).toEqual(["Evidence: inferred", "Evidence: inferred"]);
});

test("declarations of a page come back in their order, with what they refer to", async () => {
  const printed = await printTypes(
    [
      {
        name: "One",
        shape: list(ref("User")),
        docs: [docText("The first.")],
        fieldEvidence: "table",
      },
      { name: "Two", shape: string(), docs: [], fieldEvidence: "table" },
    ],
    modelNames,
  );
  expect(printed.map((item) => item.text)).toEqual([
    "/** The first. */\nexport type One = User[];",
    "export type Two = string;",
  ]);
  expect(printed.map((item) => item.references)).toEqual([["User"], []]);
});

test("no page, no call", async () => expect(await printTypes([], modelNames)).toEqual([]));

test("what is called settled is as prettier would leave it, and nearly everything is", async () => {
  let settled = 0;
  let total = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryTypeShape, async (shape) => {
      const printed = await print(shape);
      const formatted = await asPrettierWould(printed.text);
      total++;
      if (printed.settled) settled++;
      if (printed.settled) expect(`${printed.text}\n`).toBe(formatted);
    }),
    { numRuns: 300 },
  );
  expect(settled / total).toBeGreaterThan(0.8);
});

test("a wide list of words breaks as prettier breaks it", async () => {
  const words = Array.from({ length: 12 }, (_, index) => literal(`documented_value_${index}`));
  for (const shape of [
    union(...words),
    object({ properties: [property("kind", union(...words, simple("null")))] }),
    object({ properties: [property("kinds", list(union(...words)))] }),
    object({
      properties: [
        property("kind", string({ known: words.map((_, index) => `documented_value_${index}`) })),
      ],
    }),
  ]) {
    const printed = await print(shape);
    expect(printed.settled).toBe(true);
    expect(`${printed.text}\n`).toBe(await asPrettierWould(printed.text));
  }
});
