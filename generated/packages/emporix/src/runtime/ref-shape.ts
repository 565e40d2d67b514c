import { deepest } from "./deepest.js";
import { fail, jsonTypes, quiet, type Shape, type Walk } from "./shape.js";

/** A shape that contains itself, by a function because it is not there yet when it is referred to. */
// @__NO_SIDE_EFFECTS__
export function lazy(shape: () => Shape): Shape {
  return {
    expected: "a nested value",
    types: jsonTypes.any,
    inner: shape,
    check: (value, walk) => {
      if (walk.depth < deepest) {
        return checkOnce(shape(), value, { ...walk, depth: walk.depth + 1 });
      }
      return fail(walk, {
        keyword: "depth",
        expected: `a value that is nested at most ${deepest} times`,
        value,
        message: `The value is nested more than ${deepest} times.`,
      });
    },
  };
}

/**
 * What one object was found to be is kept, and it is told of once: where several parts of a shape ask about the same
 * object, each level would otherwise ask the next one several times, and thirty levels a billion times.
 */
function checkOnce(shape: Shape, value: unknown, walk: Walk): boolean {
  const { listener, evaluated, answers } = walk;
  if (evaluated || typeof value !== "object" || value === null) return shape.check(value, walk);
  const own = answers.get(shape) ?? new WeakMap<object, "right" | "wrong" | "told">();
  answers.set(shape, own);
  const known = own.get(value) ?? (shape.check(value, quiet(walk)) ? "right" : "wrong");
  own.set(value, known);
  if (known === "right" || !listener) return known === "right";
  if (listener.weighs) return fail(walk, { keyword: "type", expected: shape.expected, value });
  if (known === "wrong") {
    own.set(value, "told");
    shape.check(value, walk);
  }
  return false;
}
