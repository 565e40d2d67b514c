import { code, type Code } from "./code.js";

/** An expression of generated code in as much detail as its layout needs. */
export type Expression =
  /** A name, a member, a literal: what is never broken over lines. */
  | { readonly kind: "atom"; readonly code: Code }
  | {
      readonly kind: "binary";
      readonly left: Code;
      readonly operator: Operator;
      readonly right: Code;
    }
  | { readonly kind: "call"; readonly callee: Code; readonly args: readonly Expression[] }
  /** `&&` and `||`. */
  | { readonly kind: "all" | "any"; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly inner: Expression }
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  /** `() => body`. */
  | { readonly kind: "arrow"; readonly body: Expression }
  | { readonly kind: "object"; readonly entries: readonly Entry[] };

export type Operator = "===" | "!==" | "<" | "<=" | ">" | ">=";

export interface Entry {
  /** As the object literal spells it. */
  readonly key: Code;
  readonly value: Expression;
}

export const atom = (text: Code): Expression => ({ kind: "atom", code: text });
export const yes: Expression = atom(code`true`);
export const no: Expression = atom(code`false`);

export const call = (callee: Code, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  callee,
  args,
});

export const compare = (left: Code, operator: Operator, right: Code): Expression => ({
  kind: "binary",
  left,
  operator,
  right,
});

export const arrow = (body: Expression): Expression => ({ kind: "arrow", body });
export const list = (items: readonly Expression[]): Expression => ({ kind: "array", items });
export const record = (entries: readonly Entry[]): Expression => ({ kind: "object", entries });

/** `a && b`; what is always true is left out. */
export function all(parts: readonly Expression[]): Expression {
  return combine("all", parts, { neutral: yes, decisive: no });
}

/** `a || b`; what is never true is left out. */
export function any(parts: readonly Expression[]): Expression {
  return combine("any", parts, { neutral: no, decisive: yes });
}

function combine(
  kind: "all" | "any",
  parts: readonly Expression[],
  { neutral, decisive }: { readonly neutral: Expression; readonly decisive: Expression },
): Expression {
  if (parts.includes(decisive)) return decisive;
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const telling = flat.filter((part) => part !== neutral);
  const [only] = telling;
  if (only === undefined) return neutral;
  return telling.length === 1 ? only : { kind, parts: telling };
}

export function not(inner: Expression): Expression {
  if (inner === yes) return no;
  if (inner === no) return yes;
  if (inner.kind === "not") return inner.inner;
  if (inner.kind !== "binary") return { kind: "not", inner };
  if (inner.operator === "===") return { ...inner, operator: "!==" };
  if (inner.operator === "!==") return { ...inner, operator: "===" };
  return { kind: "not", inner };
}
