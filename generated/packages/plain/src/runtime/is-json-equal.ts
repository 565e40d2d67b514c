import { jsonText } from "./json-text.js";

/** Whether a value equals a literal as JSON: the order of keys is free, `1.0` is `1`. */
export function isJsonEqual(value: unknown, literal: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === literal;
  if (typeof literal !== "object" || literal === null) return false;
  if (Array.isArray(value) && Array.isArray(literal) && value.length !== literal.length)
    return false;
  return jsonText(value) === jsonText(literal);
}
