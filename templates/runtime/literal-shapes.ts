import { cut, longestName, oneOf, quoteName } from "./describe-value.js";
import type { Nearest } from "./nearest.js";
import { once } from "./once.js";
import { fail, type Shape } from "./shape.js";
import { typeOf } from "./type-of.js";

/** Whether a value is the literal; `isJsonEqual` where the literal is an object or array. */
export type IsEqual = (value: unknown, literal: unknown) => boolean;

/** Exactly one value. */
// @__NO_SIDE_EFFECTS__
export const literal = (only: unknown, isEqual?: IsEqual): Shape =>
  valueAmong([only], ["const", only], isEqual);

/** One of a few values. */
// @__NO_SIDE_EFFECTS__
export const enumeration = (values: readonly unknown[], isEqual?: IsEqual): Shape =>
  valueAmong(values, ["enum", values], isEqual);

// @__NO_SIDE_EFFECTS__
function valueAmong(
  values: readonly unknown[],
  [keyword, setting]: readonly [string, unknown],
  isEqual: IsEqual = (value, own) => value === own,
): Shape {
  const shape: Shape = {
    [keyword]: setting,
    expected: once(() => oneOfLiterals(values)),
    fits: (type) => values.some((own) => typeOf(own) === type),
    check: (value, walk) =>
      values.some((own) => isEqual(value, own)) ||
      fail(walk, [
        keyword,
        shape,
        value,
        undefined,
        // Of a single value, the sentence has just told it.
        (nearest) => values.length > 1 && misspelling(value, values, nearest),
      ]),
  };
  return shape;
}

/** `1`, `one of "a", "b" or 1`; what is long is cut. */
export function oneOfLiterals(values: readonly unknown[]): string {
  const list = oneOf(
    values.map((value) =>
      typeof value === "string" ? quoteName(value) : cut(JSON.stringify(value), longestName),
    ),
  );
  return values.length === 1 ? list : `one of ${list}`;
}

/** A hint at the text that was probably meant; `null` when there is none. */
export function misspelling(
  value: unknown,
  values: readonly unknown[],
  nearest: Nearest,
): string | null {
  if (typeof value !== "string") return null;
  const meant = nearest(
    value,
    values.filter((own) => typeof own === "string"),
  );
  return meant && `Did you mean ${JSON.stringify(meant)}?`;
}
