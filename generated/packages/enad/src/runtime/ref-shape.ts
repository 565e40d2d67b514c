import { deepest } from "./deepest.js";
import { fail, jsonTypes, type Shape, type Walk } from "./shape.js";

/** A shape that contains itself, by a function because it is not there yet when it is referred to. */
// @__NO_SIDE_EFFECTS__
export function lazy(shape: () => Shape): Shape {
  return {
    expected: "a nested value",
    types: jsonTypes.any,
    schema: ({ refer }) => refer(shape()),
    check: (value, walk) => {
      if (walk.depth < deepest) return checkInner(shape(), value, walk);
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
 * What one object was found to be is kept: where several parts of a shape ask about the same object, each level would
 * otherwise ask the next one several times, and thirty levels a billion times.
 */
function checkInner(shape: Shape, value: unknown, walk: Walk): boolean {
  const inner = { ...walk, depth: walk.depth + 1 };
  const { listener, evaluated, answers } = walk;
  if (listener || evaluated || typeof value !== "object" || value === null) {
    return shape.check(value, inner);
  }
  const own = answers.get(shape) ?? new WeakMap<object, boolean>();
  answers.set(shape, own);
  const answer = own.get(value) ?? shape.check(value, inner);
  own.set(value, answer);
  return answer;
}
