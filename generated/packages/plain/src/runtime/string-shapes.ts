import { counted } from "./describe-value.js";
import { codePoints, hasAtLeast, hasAtMost } from "./string-length.js";
import { fail, type Shape } from "./shape.js";

/** A string of no fewer code points. */
// @__NO_SIDE_EFFECTS__
export const minLength = (limit: number): Shape => ({
  type: "string",
  minLength: limit,
  check: (value: string, walk) =>
    hasAtLeast(value, limit) || fail(walk, ["minLength", sized(value, "least", limit), value]),
});

/** A string of no more code points. Some patterns are slow on long texts, so one beside it is asked of no longer ones. */
// @__NO_SIDE_EFFECTS__
export const maxLength = (limit: number, beside?: Shape): Shape => ({
  ...beside,
  type: "string",
  maxLength: limit,
  check: (value: string, walk) =>
    hasAtMost(value, limit)
      ? (beside?.check?.(value, walk) ?? true)
      : fail(walk, ["maxLength", sized(value, "most", limit), value]),
});

/** A string in which the expression finds something. */
// @__NO_SIDE_EFFECTS__
export const pattern = (expression: RegExp): Shape => ({
  type: "string",
  pattern: expression.source,
  check: (value: string, walk) =>
    expression.test(value) ||
    fail(walk, ["pattern", `a string that matches ${expression.source}`, value]),
});

/** A string in a format, by the name and the test of the format. */
// @__NO_SIDE_EFFECTS__
export function format(name: string, test: (text: string) => boolean): Shape {
  const shape: Shape = {
    type: "string",
    format: name,
    expected: () => `a string in ${name} format`,
    check: (value: string, walk) => test(value) || fail(walk, ["format", shape, value]),
  };
  return shape;
}

const sized = (value: string, word: string, limit: number): string =>
  `a string of at ${word} ${counted(limit, "character")}, not ${codePoints(value)}`;
