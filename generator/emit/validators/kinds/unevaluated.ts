import type { ShapeOf } from "../../../ir/shape.js";
import { code, type Code } from "../../../text/code.js";
import { atom, call, type Expression } from "../../../text/expression.js";
import type { Reading, Scope } from "../scope.js";

/**
 * Which keys were evaluated depends on what was accepted on the way, which an expression cannot remember: the guard asks
 * the description.
 */
export const unevaluated: Reading<"unevaluated"> = {
  condition: (shape, { code: value, path }, scope) => {
    const name = scope.constant({ path, word: "shape", value: describe(shape, path, scope) });
    const accepts = scope.runtime("shape", code`accepts`);
    return call(accepts, atom(name), atom(value), ...(scope.counts ? [atom(scope.depth(0))] : []));
  },
  description: (shape, path, scope) =>
    atom(scope.constant({ path, word: "shape", value: describe(shape, path, scope) })),
};

function describe(
  { shape, properties, items }: ShapeOf<"unevaluated">,
  path: readonly string[],
  scope: Scope,
): Expression {
  const rule = (name: Code, inner: Expression, rest: Expression) =>
    call(scope.runtime("unevaluated-shapes", name), inner, rest);
  const told = scope.description(shape, path);
  const inner = properties
    ? rule(code`unevaluatedProperties`, told, scope.description(properties, [...path, "value"]))
    : told;
  if (!items) return inner;
  return rule(code`unevaluatedItems`, inner, scope.description(items, [...path, "item"]));
}
