import type { Shape } from "../../ir/shape.js";
import { code, type Code } from "../../text/code.js";
import { atom, call, type Expression } from "../../text/expression.js";
import type { Predicate, Scope } from "./scope.js";
import type { Subject } from "./subject.js";

/** A predicate's answer about a value. */
export const ask = ({ name, answer, steps }: Predicate, value: Code, scope: Scope): Expression =>
  answer ?? call(name, atom(value), ...(steps === null ? [] : [atom(scope.depth(steps))]));

export interface AskOfAll {
  readonly predicate: Predicate;
  readonly value: Code;
  readonly scope: Scope;
  /** Arguments after the depth. */
  readonly last?: readonly Code[];
}

/** The answer of a function of the runtime that asks a predicate of what lies within a value. */
export function askOfAll(
  caller: Code,
  { predicate, value, scope, last = [] }: AskOfAll,
): Expression {
  const { name, steps } = predicate;
  const unused = last.length > 0 ? [code`0`] : [];
  const depth = steps === null ? unused : [scope.depth(steps)];
  return call(caller, ...[value, name, ...depth, ...last].map(atom));
}

/**
 * A condition as a call, unless it is one already. What the type checker learns from one condition about a value would
 * make it doubt another about the same value; a call tells it nothing.
 */
export const apart = (shape: Shape, subject: Subject, scope: Scope): Expression =>
  ask(scope.predicate(shape, subject.path), subject.code, scope);
