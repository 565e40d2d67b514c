import type { ShapeOf } from "../../../ir/shape.js";
import { code, literal, type Code } from "../../../text/code.js";
import { all, atom, call, compare, type Expression } from "../../../text/expression.js";
import type { Reading, Scope } from "../scope.js";
import { having } from "./having.js";

export const number: Reading<"number"> = {
  condition: (shape, { code: value }, scope) => {
    const kind = call(shape.integer ? code`Number.isInteger` : code`Number.isFinite`, atom(value));
    const limits = rules(shape, value, scope);
    // The type checker learns nothing from `Number.isFinite`.
    const isNumber = compare(code`typeof ${value}`, "===", code`"number"`);
    return limits.length === 0 ? kind : all([isNumber, kind, ...limits]);
  },
  description: (shape, _path, scope) => {
    const rules = describeRules(shape, scope);
    const whole = () => atom(scope.runtime("scalar-shapes", code`integer`));
    if (rules.length > 0) return having(shape.integer ? [whole(), ...rules] : rules, scope);
    return shape.integer ? whole() : atom(scope.runtime("scalar-shapes", code`number`));
  },
};

function rules(shape: ShapeOf<"number">, value: Code, { runtime }: Scope): readonly Expression[] {
  const { min, max, exclusiveMin, exclusiveMax } = shape.range ?? {};
  const { multipleOf } = shape;
  return [
    ...(min === undefined ? [] : [compare(value, ">=", literal(min))]),
    ...(exclusiveMin === undefined ? [] : [compare(value, ">", literal(exclusiveMin))]),
    ...(max === undefined ? [] : [compare(value, "<=", literal(max))]),
    ...(exclusiveMax === undefined ? [] : [compare(value, "<", literal(exclusiveMax))]),
    ...(multipleOf === undefined
      ? []
      : [
          call(
            runtime("is-multiple-of", code`isMultipleOf`),
            atom(value),
            atom(literal(multipleOf)),
          ),
        ]),
  ];
}

function describeRules(
  { range, multipleOf }: ShapeOf<"number">,
  { runtime }: Scope,
): readonly Expression[] {
  const rule = (name: Code, limit: number | undefined): readonly Expression[] =>
    limit === undefined ? [] : [call(runtime("number-shapes", name), atom(literal(limit)))];
  return [
    ...rule(code`minimum`, range?.min),
    ...rule(code`exclusiveMinimum`, range?.exclusiveMin),
    ...rule(code`maximum`, range?.max),
    ...rule(code`exclusiveMaximum`, range?.exclusiveMax),
    ...rule(code`multipleOf`, multipleOf),
  ];
}
