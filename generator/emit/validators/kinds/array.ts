import type { Shape, ShapeOf } from "../../../ir/shape.js";
import { code, joinCode, literal } from "../../../text/code.js";
import {
  all,
  any,
  atom,
  call,
  compare,
  list,
  record,
  yes,
  type Entry,
  type Expression,
} from "../../../text/expression.js";
import { apart, askOfAll } from "../ask.js";
import type { Reading, Scope } from "../scope.js";
import { item, type Subject } from "../subject.js";

export const array: Reading<"array"> = {
  condition: (shape, subject, scope) => {
    if (!subject.isParameter && (shape.prefix.length > 0 || shape.contains)) {
      return apart(shape, subject, scope);
    }
    const length = code`${subject.code}.length`;
    const { min = 0, max } = shape.length ?? {};
    return all([
      areItems(shape, subject, scope),
      ...(min > 0 ? [compare(length, ">=", literal(min))] : []),
      ...(max === undefined ? [] : [compare(length, "<=", literal(max))]),
      ...prefixItems(shape, subject, scope),
      ...(shape.contains ? contains(shape.contains, subject, scope) : []),
      ...(shape.unique
        ? [call(scope.runtime("is-unique", code`isUnique`), atom(subject.code))]
        : []),
    ]);
  },
  description: (shape, path, scope) => {
    const [first, ...more] = describeRules(shape, path, scope);
    if (shape.items && first && more.length === 0) {
      return call(scope.runtime("array-shape", code`array`), first.value);
    }
    const entries = first ? [first, ...more] : [];
    return call(scope.runtime("list-shape", code`arrayWith`), record(entries));
  },
};

/** That a value is an array, and what its items after the prefix are. */
function areItems(
  { items, prefix }: ShapeOf<"array">,
  { code: value, path }: Subject,
  scope: Scope,
): Expression {
  const isArray = call(code`Array.isArray`, atom(value));
  if (items === null || items.kind === "unknown") return isArray;
  if (items.kind === "never") {
    return all([isArray, compare(code`${value}.length`, "<=", literal(prefix.length))]);
  }
  const predicate = scope.predicate(items, [...path, "item"]);
  if (predicate.answer === yes) return isArray;
  const last = prefix.length > 0 ? [literal(prefix.length)] : [];
  return askOfAll(scope.runtime("is-array-of", code`isArrayOf`), { predicate, value, scope, last });
}

function prefixItems(
  { prefix }: ShapeOf<"array">,
  subject: Subject,
  scope: Scope,
): readonly Expression[] {
  return prefix.map((shape, index) =>
    any([
      compare(code`${subject.code}.length`, "<", literal(index + 1)),
      scope.condition(shape, item(subject, index)),
    ]),
  );
}

function contains(
  { shape, min = 1, max }: Contains,
  { code: value, path }: Subject,
  scope: Scope,
): readonly Expression[] {
  const { name, levels } = scope.predicate(shape, [...path, "contained"]);
  const depth = levels === null ? [] : [scope.depth(levels)];
  const parts = joinCode([value, name, ...depth], code`, `);
  const count = code`${scope.runtime("is-array-of", code`countItems`)}(${parts})`;
  return [
    ...(min > 0 ? [compare(count, ">=", literal(min))] : []),
    ...(max === undefined ? [] : [compare(count, "<=", literal(max))]),
  ];
}

function describeRules(
  shape: ShapeOf<"array">,
  path: readonly string[],
  scope: Scope,
): readonly Entry[] {
  const { prefix, items, length, unique } = shape;
  const describe = (inner: Shape, word: string) => scope.description(inner, [...path, word]);
  const first = prefix.map((inner, index) => describe(inner, `item ${index + 1}`));
  return [
    ...(first.length > 0 ? [{ key: code`prefix`, value: list(first) }] : []),
    ...(items ? [{ key: code`items`, value: describe(items, "item") }] : []),
    ...(length?.min ? [{ key: code`minItems`, value: atom(literal(length.min)) }] : []),
    ...(length?.max === undefined
      ? []
      : [{ key: code`maxItems`, value: atom(literal(length.max)) }]),
    ...(unique ? [{ key: code`unique`, value: atom(code`true`) }] : []),
    ...(shape.contains
      ? [{ key: code`contains`, value: describeContains(shape.contains, path, scope) }]
      : []),
  ];
}

type Contains = NonNullable<ShapeOf<"array">["contains"]>;

function describeContains(
  { shape, min, max }: Contains,
  path: readonly string[],
  scope: Scope,
): Expression {
  return record([
    { key: code`shape`, value: scope.description(shape, [...path, "contained"]) },
    ...(min === undefined ? [] : [{ key: code`min`, value: atom(literal(min)) }]),
    ...(max === undefined ? [] : [{ key: code`max`, value: atom(literal(max)) }]),
  ]);
}
