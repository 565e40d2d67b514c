import { allPass, type Shape } from "./shape.js";

/** `of at least 1 character and of at most 5 characters`, said as `of 1 to 5 characters`. */
const bothEnds = /^of at least (\S+)( \w+)? and of at most (\S+)/;

/** A shape with rules beside it, as keywords stand beside each other in one schema; all are of its type. */
// @__NO_SIDE_EFFECTS__
export function having(shape: Shape, ...rules: readonly Shape[]): Shape {
  const parts = [shape, ...rules];
  const whole: Shape = Object.assign({}, ...rules, shape);
  return {
    ...whole,
    rule: () => {
      const rules = parts.flatMap((part) => part.rule?.() ?? []).join(" and ");
      return rules.replace(bothEnds, (_, least, _unit, most) =>
        least === most ? `of ${least}` : `of ${least} to ${most}`,
      );
    },
    check: (value, walk) => allPass(parts, walk, (part) => part.check?.(value, walk) ?? true),
  };
}
