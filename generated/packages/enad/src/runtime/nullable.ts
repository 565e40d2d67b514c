import { once } from "./once.js";
import { nil } from "./scalar-shapes.js";
import { check, expectedOf, fits, type Shape } from "./shape.js";

/** What a shape accepts, and `null`: by far the most frequent union, which takes much less than others do. */
// @__NO_SIDE_EFFECTS__
export function nullable(shape: Shape): Shape {
  const expected = () => `${expectedOf(shape)} or null`;
  const asked = once(() => ({ ...shape, expected }));
  return {
    anyOf: [shape, nil],
    expected,
    orNull: () => (shape.check ? undefined : shape.type),
    fits: (type) => type === "null" || fits(shape, type),
    // A value of another type is told all that would do.
    check: (value, walk) => value === null || check(asked(), value, walk),
  };
}
