import { isMultipleOf } from "./is-multiple-of.js";
import { fail, type Shape } from "./shape.js";

/** A number that a limit allows. */
// @__NO_SIDE_EFFECTS__
const limited = (
  [keyword, words, limit]: readonly [keyword: string, words: string, limit: number],
  holds: (value: number) => boolean,
): Shape => {
  const shape: Shape = {
    type: "number",
    [keyword]: limit,
    rule: () => `${words} ${limit}`,
    check: (value: number, walk) => holds(value) || fail(walk, [keyword, shape, value]),
  };
  return shape;
};

// @__NO_SIDE_EFFECTS__
export const minimum = (limit: number): Shape =>
  limited(["minimum", "of at least", limit], (value) => value >= limit);

// @__NO_SIDE_EFFECTS__
export const maximum = (limit: number): Shape =>
  limited(["maximum", "of at most", limit], (value) => value <= limit);

// @__NO_SIDE_EFFECTS__
export const exclusiveMinimum = (limit: number): Shape =>
  limited(["exclusiveMinimum", "greater than", limit], (value) => value > limit);

// @__NO_SIDE_EFFECTS__
export const exclusiveMaximum = (limit: number): Shape =>
  limited(["exclusiveMaximum", "less than", limit], (value) => value < limit);

// @__NO_SIDE_EFFECTS__
export const multipleOf = (step: number): Shape =>
  limited(["multipleOf", "divisible by", step], (value) => isMultipleOf(value, step));
