import { counted } from "./describe-value.js";
import { codePoints, hasAtLeast, hasAtMost } from "./string-length.js";
import { fail, type Shape } from "./shape.js";

/** A string of no fewer code points. */
// @__NO_SIDE_EFFECTS__
export const minLength = (limit: number): Shape =>
  ruled(["minLength", limit], [sized("least", limit), (value) => hasAtLeast(value, limit), found]);

/** A string of no more code points. Some patterns are slow on long texts, so one beside it is asked of no longer ones. */
// @__NO_SIDE_EFFECTS__
export const maxLength = (limit: number, beside?: Shape): Shape => {
  const alone = ruled(
    ["maxLength", limit],
    [sized("most", limit), (value) => hasAtMost(value, limit), found],
  );
  if (!beside) return alone;
  return {
    ...beside,
    ...alone,
    rule: () => `${alone.rule?.()} and ${beside.rule?.()}`,
    check: (value, walk) =>
      alone.check?.(value, walk) === true && (beside.check?.(value, walk) ?? true),
  };
};

/** A string in which the expression finds something. */
// @__NO_SIDE_EFFECTS__
export const pattern = (expression: RegExp): Shape =>
  ruled(
    ["pattern", expression.source],
    [() => `matching ${expression.source}`, (value) => expression.test(value)],
  );

/** A string in a format, by the name and the test of the format. */
// @__NO_SIDE_EFFECTS__
export const format = (name: string, test: (text: string) => boolean): Shape =>
  ruled(["format", name], [() => `in ${name} format`, test]);

const sized = (word: string, limit: number) => (): string =>
  `of at ${word} ${counted(limit, "character")}`;

/** In place of the text, which may be cut. */
const found = (expected: string, value: string): string =>
  `Expected ${expected}, found ${codePoints(value)}.`;

type Rule = readonly [
  words: () => string,
  passes: (value: string) => boolean,
  message?: (expected: string, value: string) => string,
];

// @__NO_SIDE_EFFECTS__
function ruled(
  [keyword, setting]: readonly [string, unknown],
  [rule, passes, message]: Rule,
): Shape {
  const shape: Shape = {
    type: "string",
    [keyword]: setting,
    rule,
    check: (value: string, walk) =>
      passes(value) ||
      fail(walk, [keyword, shape, value, message && ((expected) => message(expected, value))]),
  };
  return shape;
}
