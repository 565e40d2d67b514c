import { expect, it } from "vitest";
import { jsonSchemaOf } from "../../../templates/runtime/json-schema.js";
import { arrayWith } from "../../../templates/runtime/list-shape.js";
import { literal } from "../../../templates/runtime/literal-shapes.js";
import { object, optional } from "../../../templates/runtime/object-shape.js";
import { objectWith } from "../../../templates/runtime/record-shape.js";
import { lazy } from "../../../templates/runtime/ref-shape.js";
import { integer, never, nil, string, unknown } from "../../../templates/runtime/scalar-shapes.js";
import type { Shape } from "../../../templates/runtime/shape.js";
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
  const shape = object(Object.fromEntries(keys.map((key) => [key, optional(integer)])));
  const properties = Object.fromEntries(keys.map((key) => [key, { type: "integer" }]));
  expect(told(shape)).toEqual({ type: "object", properties });
  expect(told(shape, "draft-07")).toEqual({ type: "object", properties });
});

it("writes a shape that contains itself once", () => {
  const node: Shape = object({ next: optional(union([nil, lazy(() => node)])) });
  expect(told(node)).toEqual({
    type: "object",
    properties: { next: { anyOf: [{ type: "null" }, { $ref: "#" }] } },
  });
  expect(told(object({ node }))).toEqual({
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

it("has other words in draft-07, and none for some", () => {
  const shape = arrayWith({ prefix: [string], items: never });
  expect(told(shape)).toEqual({
    type: "array",
    prefixItems: [{ type: "string" }],
    items: { not: {} },
  });
  expect(told(shape, "draft-07")).toEqual({
    type: "array",
    items: [{ type: "string" }],
    additionalItems: { not: {} },
  });
  const dependent = objectWith({ dependencies: [["a", ["b"]]], requires: ["c"], rest: never });
  expect(told(dependent, "draft-07")).toEqual({
    type: "object",
    required: ["c"],
    dependencies: { a: ["b"] },
    additionalProperties: false,
  });
  const counted = arrayWith({ contains: { shape: unknown, min: 2 } });
  expect(() => told(counted, "draft-07")).toThrow(new RangeError("draft-07 has no minContains."));
});

it("copies literals as they are", () => {
  const value = JSON.parse('{"__proto__":1,"type":["x"],"check":null}');
  expect(told(literal(value))).toEqual({ type: "object", const: value });
});
