import { deepest } from "./deepest.js";
import { fail, jsonTypes, type Shape } from "./shape.js";

/** A shape that contains itself, by a function because it is not there yet when it is referred to. */
// @__NO_SIDE_EFFECTS__
export function lazy(shape: () => Shape): Shape {
  return {
    expected: "a nested value",
    types: jsonTypes.any,
    check: (value, walk) => {
      if (walk.depth < deepest) return shape().check(value, { ...walk, depth: walk.depth + 1 });
      return fail(walk, {
        keyword: "depth",
        expected: `a value that is nested at most ${deepest} times`,
        value,
        message: `The value is nested more than ${deepest} times.`,
      });
    },
  };
}
