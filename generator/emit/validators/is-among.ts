import type { JsonValue } from "../../ir/json.js";
import { code, literal } from "../../text/code.js";
import { any, atom, call, compare, list, type Expression } from "../../text/expression.js";
import type { Scope } from "./scope.js";
import type { Subject } from "./subject.js";

/** More values than this are looked up: compilers overflow on chains of a thousand comparisons. */
export const mostCompared = 32;

export type Scalar = string | number | boolean | null;

export const isScalar = (value: JsonValue | undefined): value is Scalar =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** Whether the subject is one of some values, none of them an object or array. */
export function isAmong(
  values: readonly Scalar[],
  { code: value, path }: Subject,
  { constant }: Scope,
): Expression {
  const spelled = values.map(literal);
  if (values.length <= mostCompared) return any(spelled.map((each) => compare(value, "===", each)));
  const set = constant({
    path,
    word: "values",
    type: code`ReadonlySet<unknown>`,
    value: call(code`new Set`, list(spelled.map(atom))),
  });
  return call(code`${set}.has`, atom(value));
}
