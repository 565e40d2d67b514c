import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { alternativesOf } from "../../generator/ir/shape-alternatives.js";
import type { Shape } from "../../generator/ir/shape.js";

const span = { file: "", start: 0, end: 0 };
const not = (shape: Shape): Shape => ({ kind: "negation", shape, span });

/**
 * A shape that accepts of what another accepts the values without a key that nothing is said of: none of which the way in
 * which the value is accepted says anything, at any depth. Models are written out, `depth` levels of them.
 */
export function closeShape({ shape, models }: LinkedShape, depth = 5): Shape {
  const ways = depth > 0 ? (alternativesOf([shape], models) ?? []) : [];
  const close = (inner: Shape) => closeShape({ shape: inner, models }, depth - 1);
  const part = (atom: Shape): Shape => {
    if (atom.kind === "object")
      return {
        ...atom,
        properties: atom.properties.map((each) => ({ ...each, shape: close(each.shape) })),
        patterns: atom.patterns.map((each) => ({ ...each, shape: close(each.shape) })),
        rest: atom.rest && close(atom.rest),
      };
    if (atom.kind === "array")
      return {
        ...atom,
        prefix: atom.prefix.map(close),
        items: atom.items && close(atom.items),
      };
    // Holds, and says nothing of keys beside what its alternative says.
    return atom.kind === "exclusive" ? not(not(atom)) : atom;
  };
  const members = ways.map((atoms): Shape => ({
    kind: "unevaluated",
    shape: { kind: "intersection", members: atoms.map(part), span },
    properties: { kind: "never", span },
    items: null,
    span,
  }));
  return { kind: "union", members, span };
}
