import type { ShapeOf } from "../../../ir/shape.js";
import { code, literal, type Code } from "../../../text/code.js";
import {
  all,
  atom,
  call,
  compare,
  record,
  type Entry,
  type Expression,
} from "../../../text/expression.js";
import type { Reading, Scope } from "../scope.js";

export const number: Reading<"number"> = {
  condition: (shape, { code: value }, scope) => {
    const kind = call(shape.integer ? code`Number.isInteger` : code`Number.isFinite`, atom(value));
    const limits = rules(shape, value, scope);
    // The type checker learns nothing from `Number.isFinite`.
    const isNumber = compare(code`typeof ${value}`, "===", code`"number"`);
    return limits.length === 0 ? kind : all([isNumber, kind, ...limits]);
  },
  description: (shape, _path, { runtime }) => {
    const entries = describeRules(shape);
    if (entries.length > 0) {
      const whole = { key: code`integer`, value: atom(code`true`) };
      return call(
        runtime("number-shape", code`numberWith`),
        record(shape.integer ? [whole, ...entries] : entries),
      );
    }
    return atom(runtime("scalar-shapes", shape.integer ? code`integer` : code`number`));
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

function describeRules({ range, multipleOf }: ShapeOf<"number">): readonly Entry[] {
  const { min, max, exclusiveMin, exclusiveMax } = range ?? {};
  const entry = (key: Code, limit: number | undefined): readonly Entry[] =>
    limit === undefined ? [] : [{ key, value: atom(literal(limit)) }];
  return [
    ...entry(code`minimum`, min),
    ...entry(code`exclusiveMinimum`, exclusiveMin),
    ...entry(code`maximum`, max),
    ...entry(code`exclusiveMaximum`, exclusiveMax),
    ...entry(code`multipleOf`, multipleOf),
  ];
}
