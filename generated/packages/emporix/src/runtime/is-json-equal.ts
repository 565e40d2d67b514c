import { countKeys } from "./is-record-of.js";
import { isObject } from "./is-object.js";
import { own } from "./own.js";

/**
 * Whether a value equals a literal as JSON: the order of keys is free, `1.0` is `1`. Goes no deeper than the literal,
 * and ends at the first difference, whatever the size of the value.
 */
export function isJsonEqual(value: unknown, literal: unknown): boolean {
  if (Array.isArray(literal)) {
    if (!Array.isArray(value) || value.length !== literal.length) return false;
    return literal.every((item, index) => isJsonEqual(value[index], item));
  }
  if (!isObject(literal)) return value === literal;
  if (!isObject(value)) return false;
  const entries = Object.entries(literal);
  return (
    countKeys(value) === entries.length &&
    entries.every(([key, inner]) => isJsonEqual(own(value, key), inner))
  );
}
