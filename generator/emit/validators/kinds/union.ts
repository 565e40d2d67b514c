import type { JsonValue } from "../../../ir/json.js";
import { jsonText } from "../../../ir/json-text.js";
import type { Shape } from "../../../ir/shape.js";
import { code } from "../../../text/code.js";
import { any, atom, call, list, type Expression } from "../../../text/expression.js";
import { ask } from "../ask.js";
import { isAmong, isScalar, mostCompared } from "../is-among.js";
import type { Reading, Scope } from "../scope.js";
import { sortMembers } from "../sort-members.js";
import type { Subject } from "../subject.js";
import { spellOut } from "./literal.js";
import { describeSorted, sortedPredicate, type Together } from "./sorted.js";

export const union: Reading<"union"> = {
  condition: (shape, subject, scope) => {
    const { objects, others } = parted(shape.members);
    const asked = (member: Shape) => scope.condition(member, subject);
    const told = askedOfOthers(others, subject, scope);
    // A few members are told apart as fast by asking each of them.
    const sorted = objects.length < 3 ? null : sortMembers(objects, scope.models);
    // What is cheap to ask is asked first.
    if (sorted === null) return any([...told, ...objects.map(asked)]);
    const parts = { together: unionOf(shape), path: subject.path, scope };
    const predicate = sortedPredicate(sorted, parts);
    return any([...told, ask(predicate, subject.code, scope)]);
  },
  description: (shape, path, scope) => {
    const members = tellingMembers(shape.members);
    if (members.length === 0) return atom(scope.runtime("scalar-shapes", code`never`));
    const values = members.map(literalOf).filter((value) => value !== undefined);
    // Among literals, `null` is one of them.
    const hasNull = members.length > 1 && values.length === 1 && values[0] === null;
    const { objects } = parted(members);
    const sorted = sortMembers(objects, scope.models);
    const parts: readonly Expression[] = [
      ...(values.length > 1 ? [enumeration(values, scope)] : []),
      ...members
        .filter((member) => !hasNull || member.kind !== "null")
        .filter((member) => values.length < 2 || literalOf(member) === undefined)
        .filter((member) => sorted === null || !objects.includes(member))
        .map((member) => scope.description(member, path)),
      ...(sorted ? [describeSorted(sorted, { together: unionOf(shape), path, scope })] : []),
    ];
    const [only] = parts;
    if (only && parts.length === 1) {
      return hasNull ? call(scope.runtime("nullable", code`nullable`), only) : only;
    }
    const nil = () => atom(scope.runtime("scalar-shapes", code`nil`));
    return call(scope.runtime("union-shape", code`union`), ...parts, ...(hasNull ? [nil()] : []));
  },
};

/** Members without those that accept nothing, or one value that another one stands for. */
function tellingMembers(members: readonly Shape[]): readonly Shape[] {
  const texts = new Set<string>();
  return members.filter((member) => {
    const value = literalOf(member);
    if (value === undefined) return member.kind !== "never";
    const text = jsonText(value);
    return !texts.has(text) && texts.add(text);
  });
}

/** Each member, with one question for all values of a long list. */
function askedOfOthers(
  members: readonly Shape[],
  subject: Subject,
  scope: Scope,
): readonly Expression[] {
  const values = members.map(literalOf).filter(isScalar);
  const isLong = values.length > mostCompared;
  const single = isLong ? members.filter((member) => !isScalar(literalOf(member))) : members;
  return [
    ...(isLong ? [isAmong(values, subject, scope)] : []),
    ...single.map((member) => scope.condition(member, subject)),
  ];
}

/** One member as it is, several as a union in place of the one that they are of. */
const unionOf =
  (whole: Shape): Together =>
  (members) => {
    const [only] = members;
    if (only && members.length === 1) return only;
    return { kind: "union", members, span: whole.span };
  };

/** Members that can only be objects, and the rest: `null`, most often. */
function parted(members: readonly Shape[]): {
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

const enumeration = (values: readonly JsonValue[], { runtime }: Scope): Expression => {
  const isScalar = values.every((value) => typeof value !== "object" || value === null);
  return call(
    runtime("literal-shapes", code`enumeration`),
    list(values.map(spellOut)),
    ...(isScalar ? [] : [atom(runtime("is-json-equal", code`isJsonEqual`))]),
  );
};

function literalOf(shape: Shape): JsonValue | undefined {
  if (shape.kind === "null") return null;
  return shape.kind === "literal" ? shape.value : undefined;
}
