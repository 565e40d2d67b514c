import { cut, oneOf } from "./describe-value.js";
import { isJsonEqual } from "./is-json-equal.js";
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
  const expected = () => {
    const list = literalList(values);
    return values.length === 1 ? list : `one of ${list}`;
  };
  return {
    get expected() {
      return expected();
    },
    types: values.reduce<number>((types, value) => types | jsonTypeOf(value), 0),
    rules: keyword === "const" ? { const: values[0] } : { enum: values },
    check: (value, walk) =>
      values.some((own) => isJsonEqual(value, own)) ||
      fail(walk, {
        keyword,
        expected: expected(),
        value,
        hint: () => misspelling(value, values),
      }),
  };
}

/** `"a", "b" or 1`; what is long is cut. */
export function literalList(values: readonly unknown[]): string {
  return oneOf(values.map((value) => cut(JSON.stringify(value), 40)));
}

/** A hint at the text that was probably meant; `null` when there is none. */
export function misspelling(value: unknown, values: readonly unknown[]): string | null {
  if (typeof value !== "string") return null;
  const meant = nearest(
    value,
    values.filter((own) => typeof own === "string"),
  );
  return meant === null ? null : `Did you mean ${JSON.stringify(meant)}?`;
}
