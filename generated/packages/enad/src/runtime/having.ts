import { allPass, type Shape } from "./shape.js";

/** A shape with rules beside it, as keywords stand beside each other in one schema; all are of its type. */
// @__NO_SIDE_EFFECTS__
export function having(shape: Shape, ...rules: readonly Shape[]): Shape {
  const parts = [shape, ...rules];
  const whole: Shape = Object.assign({}, ...rules, shape);
  return {
    ...whole,
    rule: () => parts.flatMap((part) => part.rule?.() ?? []).join(" and "),
    check: (value, walk) => allPass(parts, walk, (part) => part.check?.(value, walk) ?? true),
  };
}
