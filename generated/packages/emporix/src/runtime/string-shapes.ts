import { counted } from "./describe-value.js";
import { codePoints, hasAtLeast, hasAtMost } from "./string-length.js";
import { fail, type Shape, type Walk } from "./shape.js";

/** A string of no fewer code points. */
// @__NO_SIDE_EFFECTS__
export const minLength = (limit: number): Shape => {
  const rule = () => `of at least ${counted(limit, "character")}`;
  return {
    type: "string",
    minLength: limit,
    rule,
    check: (value: string, walk) =>
      hasAtLeast(value, limit) || failLength(walk, ["minLength", rule(), value]),
  };
};

/** A string of no more code points. Some patterns are slow on long texts, so one beside it is asked of no longer ones. */
// @__NO_SIDE_EFFECTS__
export const maxLength = (limit: number, beside?: Shape): Shape => {
  const rule = () => `of at most ${counted(limit, "character")}`;
  return {
    ...beside,
    type: "string",
    maxLength: limit,
    rule: () => rule() + (beside?.rule ? ` and ${beside.rule()}` : ""),
    check: (value: string, walk) =>
      hasAtMost(value, limit)
        ? (beside?.check?.(value, walk) ?? true)
        : failLength(walk, ["maxLength", rule(), value]),
  };
};

const failLength = (
  walk: Walk,
  [keyword, rule, value]: readonly [keyword: string, rule: string, value: string],
): false => {
  const message = (due: string) => `Expected ${due}, found ${codePoints(value)}.`;
  return fail(walk, [keyword, `a string ${rule}`, value, message]);
};

/** A string in which the expression finds something. */
// @__NO_SIDE_EFFECTS__
export const pattern = (expression: RegExp): Shape => {
  const rule = () => `that matches ${expression.source}`;
  return {
    type: "string",
    pattern: expression.source,
    rule,
    check: (value: string, walk) =>
      expression.test(value) || fail(walk, ["pattern", `a string ${rule()}`, value]),
  };
};

/** A string in a format, by the name and the test of the format. */
// @__NO_SIDE_EFFECTS__
export function format(name: string, test: (text: string) => boolean): Shape {
  const rule = () => `in ${name} format`;
  const shape: Shape = {
    type: "string",
    format: name,
    rule,
    expected: () => `a string ${rule()}`,
    check: (value: string, walk) => test(value) || fail(walk, ["format", shape, value]),
  };
  return shape;
}
