import { expect, it } from "vitest";
import { isJsonEqual } from "../../../templates/runtime/is-json-equal.js";
import { jsonSchemaOf } from "../../../templates/runtime/json-schema.js";
import { contains, prefixItems } from "../../../templates/runtime/list-shapes.js";
import { literal } from "../../../templates/runtime/literal-shapes.js";
import { object, optional } from "../../../templates/runtime/object-shape.js";
import { dependentRequired, others } from "../../../templates/runtime/record-shapes.js";
import { lazy } from "../../../templates/runtime/ref-shape.js";
import { integer, never, nil, string, unknown } from "../../../templates/runtime/scalar-shapes.js";
import type { Shape } from "../../../templates/runtime/shape.js";
import { unevaluatedItems } from "../../../templates/runtime/unevaluated-shapes.js";
import { union } from "../../../templates/runtime/union-shape.js";

const told = (shape: Shape, target = "draft-2020-12") => {
  const { $schema: _, ...rest } = jsonSchemaOf(shape, target);
  return rest;
};

it("says of keys that are words of JSON Schema, or of its own, what it says of others", () => {
  const keys = [
    "items",
    "prefixItems",
    "dependentRequired",
    "minContains",
    "check",
    "inner",
    "const",
  ];
  const shape = object(() => Object.fromEntries(keys.map((key) => [key, optional(integer)])));
  const properties = Object.fromEntries(keys.map((key) => [key, { type: "integer" }]));
  expect(told(shape)).toEqual({ type: "object", properties });
  expect(told(shape, "draft-07")).toEqual({ type: "object", properties });
});

it("writes a shape that contains itself once", () => {
  const node: Shape = object(() => ({
    next: optional(
      union(
        nil,
        lazy(() => node, 2),
      ),
    ),
  }));
  expect(told(node)).toEqual({
    type: "object",
    properties: { next: { anyOf: [{ type: "null" }, { $ref: "#" }] } },
  });
  expect(told(object(() => ({ node })))).toEqual({
    type: "object",
    properties: {
      node: {
        type: "object",
        properties: { next: { anyOf: [{ type: "null" }, { $ref: "#/$defs/Part1" }] } },
      },
    },
    required: ["node"],
    $defs: {
      Part1: {
        type: "object",
        properties: { next: { anyOf: [{ type: "null" }, { $ref: "#/$defs/Part1" }] } },
      },
    },
  });
});

it("says in draft-07 what draft-07 has words for", () => {
  const closed = others(
    object(() => ({}), ["c"]),
    { rest: never },
  );
  expect(told(closed, "draft-07")).toEqual({
    type: "object",
    properties: {},
    required: ["c"],
    additionalProperties: false,
  });
});

it.each<[word: string, shape: Shape]>([
  ["prefixItems", prefixItems(string)],
  ["dependentRequired", dependentRequired({ a: ["b"] })],
  ["minContains", contains(unknown, 2)],
  ["unevaluatedItems", unevaluatedItems(unknown, string)],
])("throws for %s, which draft-07 does not know", (word, shape) => {
  expect(told(shape)).toHaveProperty(word);
  expect(() => told(shape, "draft-07")).toThrow(new RangeError(`draft-07 has no ${word}.`));
});

it("copies literals as they are", () => {
  const value = JSON.parse('{"__proto__":1,"type":["x"],"check":null}');
  expect(told(literal(value, isJsonEqual))).toEqual({ const: value });
});
