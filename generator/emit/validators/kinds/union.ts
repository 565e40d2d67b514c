import type { JsonValue } from "../../../ir/json.js";
import type { Shape } from "../../../ir/shape.js";
import { code } from "../../../text/code.js";
import { any, call, list, type Expression } from "../../../text/expression.js";
import { ask } from "../ask.js";
import type { Reading, Scope } from "../scope.js";
import { spellOut } from "./literal.js";
import { describeTagged, tagOf, taggedPredicate } from "./tagged.js";

export const union: Reading<"union"> = {
  condition: ({ members }, subject, scope) => {
    const { objects, others } = parted(members);
    const tag = tagOf(objects, scope.models);
    const asked = (shape: Shape) => scope.condition(shape, subject);
    // What is cheap to ask is asked first. A few members are told apart as fast by asking each of them.
    if (tag === null || objects.length < 3) return any([...others, ...objects].map(asked));
    const predicate = taggedPredicate(tag, subject.path, scope);
    return any([...others.map(asked), ask(predicate, subject.code, scope)]);
  },
  description: ({ members }, path, scope) => describeUnion(members, path, scope),
};

/** Members that can only be objects, and the rest: `null`, most often. */
export function parted(members: readonly Shape[]): {
  readonly objects: readonly Shape[];
  readonly others: readonly Shape[];
} {
  const isOther = ({ kind }: Shape) =>
    ["null", "boolean", "string", "number", "literal", "array", "never"].includes(kind);
  return {
    objects: members.filter((member) => !isOther(member)),
    others: members.filter(isOther),
  };
}

export function describeUnion(
  members: readonly Shape[],
  path: readonly string[],
  scope: Scope,
): Expression {
  const values = members.map(literalOf).filter((value) => value !== undefined);
  const { objects } = parted(members);
  const tag = tagOf(objects, scope.models);
  const parts: readonly Expression[] = [
    ...(values.length > 1 ? [enumeration(values, scope)] : []),
    ...members
      .filter((member) => values.length < 2 || literalOf(member) === undefined)
      .filter((member) => tag === null || !objects.includes(member))
      .map((member) => scope.description(member, path)),
    ...(tag ? [describeTagged(tag, path, scope)] : []),
  ];
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return call(scope.runtime("union-shape", code`union`), list(parts));
}

const enumeration = (values: readonly JsonValue[], { runtime }: Scope): Expression =>
  call(runtime("literal-shapes", code`enumeration`), list(values.map(spellOut)));

function literalOf(shape: Shape): JsonValue | undefined {
  if (shape.kind === "null") return null;
  return shape.kind === "literal" ? shape.value : undefined;
}
