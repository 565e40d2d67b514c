import { code } from "../../../text/code.js";
import { call, type Expression } from "../../../text/expression.js";
import type { Scope } from "../scope.js";

/** Rules that stand beside each other; one stands for itself. There is at least one, and the first tells the type. */
export function having(rules: readonly Expression[], { runtime }: Scope): Expression {
  const [only] = rules;
  return only && rules.length === 1 ? only : call(runtime("having", code`having`), ...rules);
}
