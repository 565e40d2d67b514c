import { describe, expect, it } from "vitest";
import { findSuite, readSuiteFile } from "../conformance/suite.js";
import { acceptsFormat } from "../../generator/ir/accepts-format.js";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import { formats, type ModelId, type Shape } from "../../generator/ir/shape.js";
import {
  array,
  literal,
  model,
  number,
  object,
  property,
  ref,
  simple,
  string,
  union,
} from "../support/shapes.js";

const models = model("Chain", object({ properties: [property("next", ref("Chain"))] }));
const accepts = (shape: Shape, value: JsonValue) => acceptsValue({ shape, models }, value);

interface Row {
  readonly rule: string;
  readonly shape: Shape;
  readonly yes: readonly JsonValue[];
  readonly no: readonly JsonValue[];
}

const span = { file: "", start: 0, end: 0 };
const hostile = JSON.parse('{"__proto__": 1}') as JsonValue;

const rows: readonly Row[] = [
  { rule: "unknown admits all", shape: simple("unknown"), yes: [null, 0, {}, []], no: [] },
  { rule: "never admits none", shape: simple("never"), yes: [], no: [null, 0, {}, []] },
  {
    rule: "length counts code points",
    shape: string({ length: { min: 2, max: 2 } }),
    yes: ["ab", "😀😀", "\uD800\uD800"],
    no: ["a", "😀", "abc", 12],
  },
  {
    rule: "a pattern is not anchored and reads Unicode",
    shape: string({ pattern: "^.$|x" }),
    yes: ["😀", "axb"],
    no: ["ab"],
  },
  {
    rule: "known values never restrict",
    shape: string({ known: ["a"] }),
    yes: ["a", "b"],
    no: [1],
  },
  { rule: "1.0 is an integer", shape: number({ integer: true }), yes: [1.0, -0, 1e300], no: [1.5] },
  {
    rule: "multiples are exact in decimals",
    shape: number({ multipleOf: 0.01 }),
    yes: [19.99, 0.07, 0, -4.35],
    no: [0.001, 1e-10],
  },
  {
    rule: "long integers are multiples in decimals, or in binary",
    shape: number({ multipleOf: 1024 }),
    yes: [2 ** 60, 1024e20],
    no: [2 ** 60 + 256, 1e17 + 16],
  },
  {
    rule: "bounds",
    shape: number({ range: { exclusiveMin: 0, max: 2 } }),
    yes: [0.1, 2],
    no: [0, -0, 2.1],
  },
  {
    rule: "literals compare as JSON",
    shape: literal({ a: [1], b: null }),
    yes: [{ b: null, a: [1.0] }],
    no: [{ a: [1] }, { a: [1], b: null, c: 0 }],
  },
  { rule: "false is not 0", shape: literal(false), yes: [false], no: [0, null, ""] },
  {
    rule: "unique compares as JSON",
    shape: array({ unique: true }),
    yes: [[1, "1", true, [1], { a: 1 }, { a: 2 }]],
    no: [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [0, -0],
    ],
  },
  {
    rule: "contains counts, at least one by default",
    shape: array({ contains: { shape: simple("null"), max: 2 } }),
    yes: [[null], [1, null, null]],
    no: [[], [1], [null, null, null]],
  },
  {
    rule: "a shorter tuple is fine",
    shape: array({ prefix: [string(), simple("null")], items: simple("never") }),
    yes: [[], ["a"], ["a", null]],
    no: [["a", null, 1], [1]],
  },
  {
    rule: "prototype keys are ordinary",
    shape: object({
      properties: ["__proto__", "constructor", "toString"].map((key) => property(key, number())),
      rest: simple("never"),
    }),
    yes: [{}, hostile, { toString: 2 }],
    no: [{ toString: "x" }, { valueOf: 1 }],
  },
  {
    rule: "required keys must be own",
    shape: object({ requires: ["toString"] }),
    yes: [{ toString: 1 }],
    no: [{}, []],
  },
  {
    rule: "patterns apply beside properties, the rest to neither",
    shape: object({
      properties: [property("ab", number())],
      patterns: [{ pattern: "^a", shape: number({ range: { min: 1 } }) }],
      rest: simple("null"),
    }),
    yes: [{ ab: 1, ac: 2, b: null }],
    no: [{ ab: 0 }, { ac: 0 }, { b: 1 }],
  },
  {
    rule: "dependencies, names and size",
    shape: object({
      dependencies: [{ key: "a", keys: ["b", "c"] }],
      names: string({ length: { max: 1 } }),
      size: { max: 3 },
    }),
    yes: [{}, { b: 1 }, { a: 1, b: 1, c: 1 }],
    no: [{ a: 1, b: 1 }, { long: 1 }, { b: 1, c: 1, d: 1, e: 1 }],
  },
  {
    rule: "exactly one of several",
    shape: { kind: "exclusive", members: [number(), number({ integer: true })], span },
    yes: [1.5],
    no: [1, "a"],
  },
  {
    rule: "all of several, and not",
    shape: {
      kind: "intersection",
      members: [number(), { kind: "negation", shape: literal(3), span }],
      span,
    },
    yes: [4],
    no: [3, "3"],
  },
  {
    rule: "conditions",
    shape: { kind: "condition", if: string(), then: string({ pattern: "a" }), else: null, span },
    yes: ["a", 1],
    no: ["b"],
  },
  {
    rule: "keys of every accepting member are evaluated, of a refusing one none",
    shape: {
      kind: "unevaluated",
      shape: union(
        object({ properties: [property("a", number())] }),
        object({ properties: [property("b", number())] }),
      ),
      properties: simple("never"),
      items: null,
      span,
    },
    yes: [{ a: 1 }, { a: 1, b: 1 }],
    no: [{ a: 1, b: "x" }, { c: 1 }],
  },
  {
    rule: "a stated rest evaluates, a silent one does not",
    shape: {
      kind: "unevaluated",
      shape: union(array({ items: simple("unknown") }), object({})),
      properties: simple("null"),
      items: simple("never"),
      span,
    },
    yes: [[1, 2], { a: null }],
    no: [{ a: 1 }],
  },
  {
    rule: "contained items are evaluated",
    shape: {
      kind: "unevaluated",
      shape: array({ contains: { shape: string() } }),
      properties: null,
      items: number(),
      span,
    },
    yes: [["a", 1]],
    no: [["a", true]],
  },
];

describe("acceptsValue", () => {
  it.each(rows)("$rule", ({ shape, yes, no }) => {
    for (const value of yes) expect([value, accepts(shape, value)]).toEqual([value, true]);
    for (const value of no) expect([value, accepts(shape, value)]).toEqual([value, false]);
  });

  it("leaves out a property that is undefined", () => {
    const shape = object({ requires: ["a"], rest: simple("never") });
    expect(acceptsValue({ shape, models }, { a: undefined } as never)).toBe(false);
  });

  it("goes as deep as the value", () => {
    let value: JsonValue = 1;
    for (let depth = 0; depth < 100_000; depth++) value = { next: value };
    expect(accepts(ref("Chain"), value)).toBe(false);
    expect(accepts(literal(1), value)).toBe(false);
    expect(accepts(array({ unique: true }), [value, value])).toBe(false);
  });

  it("goes as deep as the shape", () => {
    let shape: Shape = string();
    for (let depth = 0; depth < 100_000; depth++) shape = union(shape);
    expect(accepts(shape, "a")).toBe(true);
  });

  it("refuses a reference that names nothing", () => {
    const shape = ref("Nowhere");
    expect(() => acceptsValue({ shape, models: new Map<ModelId, never>() }, 1)).toThrow(/linking/);
  });
});

const part = "draft2020-12/optional/format";

describe.skipIf(findSuite() === null)("acceptsFormat, by the official suite", () => {
  it.each(formats)("%s", (format) => {
    const groups = readSuiteFile(part, `${format}.json`);
    for (const { data, valid, description } of groups.flatMap((group) => group.tests)) {
      if (typeof data !== "string") continue;
      expect([description, acceptsFormat(format, data)]).toEqual([description, valid]);
    }
  });
});
