import type { ModelId, Shape } from "../../ir/shape.js";
import { innerShapes, visitShape } from "../../ir/visit-shape.js";

/**
 * How many steps of a walk lie between a shape and a model that it leads to, where they are most; 0 where it leads to none.
 * A step is about 500 bytes of stack in V8's interpreter, which is what explanations take; guards take less.
 */
export function countSteps(shape: Shape, isEnd: (id: ModelId) => boolean): number {
  if (shape.kind === "ref") return isEnd(shape.model) ? 1 : 0;
  let most = 0;
  for (const inner of innerShapes(shape)) most = Math.max(most, countSteps(inner, isEnd));
  return most === 0 ? 0 : most + stepsThrough(shape);
}

/** Parts that stand beside each other are asked by functions of their own. */
function stepsThrough(shape: Shape): number {
  const one = () => 1;
  const two = () => 2;
  return visitShape<number>(shape, {
    unknown: one,
    never: one,
    null: one,
    boolean: one,
    string: one,
    number: one,
    literal: one,
    array: ({ prefix, length, unique, contains }) =>
      prefix.length > 0 || length || unique || contains ? 3 : 1,
    object: ({ patterns, rest, names, size, dependencies }) =>
      patterns.length > 0 || rest || names || size || dependencies.length > 0 ? 3 : 1,
    union: two,
    exclusive: two,
    intersection: two,
    negation: two,
    condition: two,
    unevaluated: two,
    ref: one,
  });
}
