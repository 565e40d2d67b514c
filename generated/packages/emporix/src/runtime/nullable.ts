import { nil } from "./scalar-shapes.js";
import { check, expectedOf, fail, fits, type Shape } from "./shape.js";
import { typeOf } from "./type-of.js";

/** What a shape accepts, and `null`: by far the most frequent union, which takes much less than others do. */
// @__NO_SIDE_EFFECTS__
export function nullable(shape: Shape): Shape {
  const either: Shape = {
    anyOf: [shape, nil],
    expected: () => `${expectedOf(shape)} or null`,
    fits: (type) => type === "null" || fits(shape, type),
    check: (value, walk) => {
      if (value === null) return true;
      return fits(shape, typeOf(value))
        ? check(shape, value, walk)
        : fail(walk, ["type", either, value]);
    },
  };
  return either;
}
