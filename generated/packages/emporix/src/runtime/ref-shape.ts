import { deepest } from "./deepest.js";
import {
  check,
  evaluating,
  fail,
  quiet,
  walkFrom,
  type Answers,
  type Shape,
  type Walk,
} from "./shape.js";

/**
 * A shape that contains itself, by a function because it is not there yet when it is referred to; `steps` as the guard
 * counts them.
 */
// @__NO_SIDE_EFFECTS__
export const lazy = (inner: () => Shape, steps: number): Shape => ({
  // It is written once, at a place of its own.
  write: (_, { places, $defs, write }) => {
    const known = places.indexOf(inner());
    const name = `Part${known < 0 ? places.push(inner()) - 1 : known}`;
    if (known < 0) $defs[name] = write(inner());
    return { $ref: known === 0 ? "#" : `#/$defs/${name}` };
  },
  expected: () => "a nested value",
  check: (value, walk) => {
    const depth = walk.depth + steps;
    if (depth <= deepest) {
      const { path, hear, weighs, seen, answers = new Map<Shape, Answers>() } = walk;
      const next = walkFrom({ path, depth, answers }, hear, weighs);
      return checkOnce(inner(), value, seen ? evaluating(next, seen) : next);
    }
    return failDepth(walk, value);
  },
});

const failDepth = (walk: Walk, value: unknown): false =>
  fail(walk, [
    "depth",
    "a value that is nested less deeply",
    value,
    () => "The value is nested too deeply.",
  ]);

/**
 * What one object was found to be is kept, and it is told of once: where several parts of a shape ask about the same
 * object, each level would otherwise ask the next one several times, and thirty levels a billion times.
 */
function checkOnce(shape: Shape, value: unknown, walk: Walk): boolean {
  const { hear, seen, answers } = walk;
  if (seen || typeof value !== "object" || value === null) return check(shape, value, walk);
  const own: Answers = answers?.get(shape) ?? new WeakMap();
  answers?.set(shape, own);
  const known = own.get(value) ?? (check(shape, value, quiet(walk)) ? "right" : "wrong");
  own.set(value, known);
  if (known === "right" || !hear) return known === "right";
  if (walk.weighs) return fail(walk, ["type", shape, value]);
  // An object that is met while it is told of contains itself.
  if (known === "telling") return failDepth(walk, value);
  if (known === "wrong") {
    own.set(value, "telling");
    check(shape, value, walk);
    own.set(value, "told");
  }
  return false;
}
