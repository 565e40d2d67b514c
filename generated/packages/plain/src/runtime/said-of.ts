import { oneOf } from "./describe-value.js";
import { expectedOf, type Shape } from "./shape.js";

/** All that a shape asks, in words: `a number of at least 1`. `undefined` where that takes more than a few. */
export function saidOf(shape: Shape): string | undefined {
  const { type, rule, anyOf, check } = shape;
  if ("const" in shape || "enum" in shape) return expectedOf(shape);
  if (Array.isArray(anyOf)) {
    const said = anyOf.flatMap((member: Shape) => saidOf(member) ?? []);
    return said.length < anyOf.length ? undefined : oneOf(said);
  }
  return type === undefined || (check && !rule?.()) ? undefined : expectedOf(shape);
}
