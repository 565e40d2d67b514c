import { oneOf } from "./describe-value.js";
import { isJsonEqual } from "./is-json-equal.js";
import { jsonText } from "./json-text.js";
import { nearest } from "./nearest.js";
import { fail, jsonTypeOf, type Shape } from "./shape.js";

/** Exactly one value, compared as JSON. */
// @__NO_SIDE_EFFECTS__
export function literal(only: unknown): Shape {
  return valueAmong([only], "const");
}

/** One of a few values, compared as JSON. */
// @__NO_SIDE_EFFECTS__
export function enumeration(values: readonly unknown[]): Shape {
  return valueAmong(values, "enum");
}

function valueAmong(values: readonly unknown[], keyword: "const" | "enum"): Shape {
  const list = oneOf(values.map(jsonText));
  const expected = values.length === 1 ? list : `one of ${list}`;
  return {
    expected,
    types: values.reduce<number>((types, value) => types | jsonTypeOf(value), 0),
    check: (value, walk) =>
      values.some((own) => isJsonEqual(value, own)) ||
      fail(walk, { keyword, expected, value, ...misspelling(value, values) }),
  };
}

/** A hint at the text that was probably meant. */
export function misspelling(
  value: unknown,
  values: readonly unknown[],
): { readonly hint?: string } {
  if (typeof value !== "string") return {};
  const meant = nearest(
    value,
    values.filter((own) => typeof own === "string"),
  );
  return meant === null ? {} : { hint: `Did you mean ${JSON.stringify(meant)}?` };
}
