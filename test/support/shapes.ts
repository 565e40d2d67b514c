import type { JsonValue } from "../../generator/ir/json.js";
import type { Model } from "../../generator/ir/catalog.js";
import type { ModelId, Property, Shape, ShapeOf } from "../../generator/ir/shape.js";

const span = { file: "", start: 0, end: 0 };

/** Shapes for tests, with only what the test is about spelled out. */
export const simple = (kind: "unknown" | "never" | "null" | "boolean"): Shape => ({ kind, span });
export const string = (parts: Partial<ShapeOf<"string">> = {}): Shape => ({
  ...parts,
  kind: "string",
  span,
});
export const number = (parts: Partial<ShapeOf<"number">> = {}): Shape => ({
  integer: false,
  ...parts,
  kind: "number",
  span,
});
export const literal = (value: JsonValue): Shape => ({ kind: "literal", value, span });
export const array = (parts: Partial<ShapeOf<"array">>): Shape => ({
  prefix: [],
  items: null,
  unique: false,
  ...parts,
  kind: "array",
  span,
});
export const object = (parts: Partial<ShapeOf<"object">>): Shape => ({
  properties: [],
  patterns: [],
  rest: null,
  names: null,
  requires: [],
  dependencies: [],
  ...parts,
  kind: "object",
  span,
});
export const property = (key: string, shape: Shape, required = false): Property => ({
  key,
  required,
  shape,
  span,
});
export const union = (...members: readonly Shape[]): Shape => ({ kind: "union", members, span });
export const ref = (id: string): Shape => ({ kind: "ref", model: id as ModelId, span });
export const model = (id: string, shape: Shape): ReadonlyMap<ModelId, Pick<Model, "shape">> =>
  new Map([[id as ModelId, { shape }]]);
