import type { JsonValue } from "../ir/json.js";
import type { Shape } from "../ir/shape.js";

/** Completes "expected …" in the words that validators use: `a string in date format`. */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "literal":
      return JSON.stringify(shape.value);
    case "union":
    case "exclusive":
      return oneOf(shape.members.map(describeShape));
    case "intersection": {
      const told = shape.members.find(({ kind }) => kind !== "unknown" && kind !== "negation");
      return told ? describeShape(told) : "anything";
    }
    case "unevaluated":
      return describeShape(shape.shape);
    case "negation":
      return `anything but ${describeShape(shape.shape)}`;
    case "condition":
      return "what the condition asks for";
    case "string":
      return shape.format ? `a string in ${shape.format} format` : "a string";
    case "number":
      return shape.integer ? "an integer" : "a number";
    case "boolean":
      return "a boolean";
    case "ref":
      return `a ${shape.model.slice(shape.model.lastIndexOf("/") + 1)}`;
    case "array":
      return "an array";
    case "object":
      return "an object";
    case "null":
      return "null";
    case "unknown":
      return "anything";
    case "never":
      return "nothing";
  }
}

/** `a, b or c`; a long list is cut. */
export function oneOf(names: readonly string[]): string {
  const unique = [...new Set(names)];
  if (unique.length > 12) return `${unique.slice(0, 10).join(", ")} or ${unique.length - 10} more`;
  const last = unique.at(-1) ?? "nothing";
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(", ")} or ${last}`;
}

/** The value as JSON, cut where it is long. */
export function showValue(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
