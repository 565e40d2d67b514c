import { describe, expect, it } from "vitest";
import type { Doubt } from "../../generator/ir/evidence.js";
import type { Shape } from "../../generator/ir/shape.js";
import { printSchema, type Schema } from "../../generator/text/json-schema.js";
import {
  array,
  literal,
  number,
  object,
  property,
  ref,
  simple,
  string,
  union,
} from "../support/shapes.js";

const span = { file: "", start: 0, end: 0 };
const doubt: Doubt = {
  at: "/x",
  kind: "silent",
  source: "Says nothing.",
  reading: "A text.",
  span,
};
const options = { reference: (id: string) => `#/$defs/${id}` };

const rows: readonly (readonly [rule: string, shape: Shape, schema: Schema])[] = [
  ["anything and nothing", array({ items: simple("never") }), { type: "array", items: false }],
  ["a word about anything", { ...simple("unknown"), doc: { title: "T" } }, { title: "T" }],
  [
    "a word about nothing, which needs an object to stand in",
    { ...simple("never"), doc: { title: "T" } },
    { title: "T", type: "null", const: false },
  ],
  [
    "types of which nothing else is said, as one list",
    union(string({ length: { max: 3 } }), simple("null")),
    { type: ["string", "null"], maxLength: 3 },
  ],
  [
    "types of which something is said, apart",
    union({ ...string(), doc: { description: "D" } }, simple("null")),
    { anyOf: [{ description: "D", type: "string" }, { type: "null" }] },
  ],
  [
    "values, with their types",
    union(literal("a"), literal(1), simple("null")),
    { type: ["string", "number", "null"], enum: ["a", 1, null] },
  ],
  ["one value", literal("a"), { type: "string", const: "a" }],
  ["an open list", string({ known: ["a"] }), { type: "string", "x-extensible-enum": ["a"] }],
  [
    "required keys, declared or not",
    object({
      properties: [property("a", number(), true), property("b", ref("M"))],
      requires: ["c"],
    }),
    {
      type: "object",
      properties: { a: { type: "number" }, b: { $ref: "#/$defs/M" } },
      required: ["a", "c"],
    },
  ],
  [
    "evidence, sources and doubts",
    { ...ref("M"), evidence: "sample", sources: ["S"], doubts: [doubt] },
    {
      $ref: "#/$defs/M",
      "x-evidence": "sample",
      "x-source": ["S"],
      "x-doubts": [{ kind: "silent", source: "Says nothing.", reading: "A text." }],
    },
  ],
  [
    "keys left over, beside what they are left over from",
    {
      kind: "unevaluated",
      shape: union(ref("A"), ref("B")),
      properties: simple("never"),
      items: null,
      span,
    },
    { anyOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }], unevaluatedProperties: false },
  ],
];

describe("printSchema", () => {
  it.each(rows)("prints %s", (_, shape, schema) => {
    expect(printSchema(shape, options)).toEqual(schema);
  });

  it("keeps prototype keys", () => {
    const shape = object({ properties: [property("__proto__", string())] });
    expect(JSON.stringify(printSchema(shape, options))).toBe(
      '{"type":"object","properties":{"__proto__":{"type":"string"}}}',
    );
  });

  it("says on demand what silence leaves open, but not where silence has a meaning", () => {
    const open = { ...options, breaksSilence: true };
    const inner = union(object({}), simple("null"));
    expect(printSchema(inner, open)).toMatchObject({ additionalProperties: true });
    expect(printSchema(array({}), open)).toEqual({ type: "array", items: {} });
    for (const shape of [inner, array({})]) {
      const judged: Shape = {
        kind: "unevaluated",
        shape,
        properties: string(),
        items: string(),
        span,
      };
      expect(printSchema(judged, open)).not.toHaveProperty("additionalProperties");
      expect(printSchema(judged, open)).not.toHaveProperty("items");
    }
  });
});
