import { isMultipleOf } from "./is-multiple-of.js";
import { fail, jsonTypes, type Shape } from "./shape.js";

export interface NumberRules {
  readonly integer?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** A number with rules of its own. */
// @__NO_SIDE_EFFECTS__
export function numberWith(rules: NumberRules): Shape {
  const { integer, ...bounds } = rules;
  const expected = rules.integer === true ? "an integer" : "a number";
  const isRight = rules.integer === true ? Number.isInteger : Number.isFinite;
  return {
    expected,
    types: jsonTypes.number,
    rules: { ...bounds, type: integer === true ? "integer" : "number" },
    check: (value, walk) => {
      if (typeof value !== "number" || !isRight(value)) {
        return fail(walk, { keyword: "type", expected, value });
      }
      let passes = true;
      for (const { keyword, limit, text, holds } of limits(rules)) {
        if (holds(value, limit)) continue;
        passes = fail(walk, { keyword, expected: `${expected} ${text} ${limit}`, value });
      }
      return passes;
    },
  };
}

interface Limit {
  readonly keyword: keyof NumberRules;
  readonly limit: number;
  readonly text: string;
  readonly holds: (value: number, limit: number) => boolean;
}

function limits(rules: NumberRules): readonly Limit[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules;
  const list: Limit[] = [];
  const add = (limit: number | undefined, rule: Omit<Limit, "limit">) => {
    if (limit !== undefined) list.push({ ...rule, limit });
  };
  add(minimum, {
    keyword: "minimum",
    text: "of at least",
    holds: (value, limit) => value >= limit,
  });
  add(maximum, { keyword: "maximum", text: "of at most", holds: (value, limit) => value <= limit });
  add(exclusiveMinimum, {
    keyword: "exclusiveMinimum",
    text: "greater than",
    holds: (value, limit) => value > limit,
  });
  add(exclusiveMaximum, {
    keyword: "exclusiveMaximum",
    text: "less than",
    holds: (value, limit) => value < limit,
  });
  add(multipleOf, { keyword: "multipleOf", text: "that is a multiple of", holds: isMultipleOf });
  return list;
}
