import type { JsonValue } from "../ir/json.js";
import type { Shape } from "../ir/shape.js";

/** The texts and numbers that a value, or an item of it, is documented to be, each once. */
export const documentedValues = (shape: Shape): readonly string[] => [
  ...new Set(valuesOf(shape).flatMap(searchable)),
];

function valuesOf(shape: Shape): readonly JsonValue[] {
  switch (shape.kind) {
    case "literal":
      return [shape.value];
    case "string":
    case "number":
      return shape.known ?? [];
    case "array":
      return shape.items === null ? [] : valuesOf(shape.items);
    case "union":
    case "exclusive":
    case "intersection":
      return shape.members.flatMap(valuesOf);
    default:
      return [];
  }
}

/** `true` and `null` stand everywhere and are nothing to look for. */
const searchable = (value: JsonValue): readonly string[] =>
  (typeof value === "string" && value.trim() !== "") || typeof value === "number"
    ? [String(value)]
    : [];
