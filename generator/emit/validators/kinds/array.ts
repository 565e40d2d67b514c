import type { Shape, ShapeOf } from "../../../ir/shape.js";
import { code, joinCode, literal, type Code } from "../../../text/code.js";
import {
  all,
  any,
  atom,
  call,
  compare,
  not,
  yes,
  type Expression,
} from "../../../text/expression.js";
import { layoutEach, layoutIf, layoutReturn } from "../../../text/layout.js";
import { apart, ask, askOfAll } from "../ask.js";
import type { Reading, Scope } from "../scope.js";
import { item, parameter, type Subject } from "../subject.js";
import { having } from "./having.js";

export const array: Reading<"array"> = {
  condition: (shape, subject, scope) => {
    if (!subject.isParameter && (shape.prefix.length > 0 || shape.contains)) {
      return apart(shape, subject, scope);
    }
    const length = code`${subject.code}.length`;
    const { min = 0, max } = shape.length ?? {};
    return all([
      isNothingElse(shape) && !subject.isParameter
        ? isListOf(shape.items, subject, scope)
        : areItems(shape, subject, scope),
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
    const rules = describeRules(shape, path, scope);
    if (rules.length > 0) return having(rules, scope);
    return atom(scope.runtime("scalar-shapes", code`anyArray`));
  },
};

/** Whether items are all that is asked of an array. */
const isNothingElse = ({ prefix, contains, length, unique }: ShapeOf<"array">): boolean =>
  prefix.length === 0 && !contains && !length && !unique;

/**
 * A function with a loop of its own. One that serves all lists is handed what to ask of items, which an engine then calls
 * without knowing it: a list of one text takes twice as long.
 */
function isListOf(items: Shape | null, subject: Subject, scope: Scope): Expression {
  const { path } = subject;
  const isPlain = items === null || items.kind === "unknown" || items.kind === "never";
  // What counts how deep it is, is handed its depth.
  if (isPlain || scope.counts) return areItems({ items, prefix: [] }, subject, scope);
  const list = parameter(path);
  const refuse = layoutReturn(atom(code`false`));
  const isList = scope.helper({
    path,
    parameters: [{ name: list.code, type: code`unknown` }],
    body: () => {
      const predicate = scope.predicate(items, [...path, "item"]);
      if (predicate.answer) return areItems({ items, prefix: [] }, list, scope);
      const isItem = ask(predicate, code`${list.code}[index]`, scope);
      return [
        layoutIf(not(arrayTest(list.code)), refuse),
        layoutEach(list.code, layoutIf(not(isItem), refuse)),
        layoutReturn(yes),
      ];
    },
  });
  return ask(isList, subject.code, scope);
}

const arrayTest = (value: Code): Expression => call(code`Array.isArray`, atom(value));

/** That a value is an array, and what its items after the prefix are. */
function areItems(
  { items, prefix }: Pick<ShapeOf<"array">, "items" | "prefix">,
  { code: value, path }: Subject,
  scope: Scope,
): Expression {
  const isArray = arrayTest(value);
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
  const { name, steps } = scope.predicate(shape, [...path, "contained"]);
  const depth = steps === null ? [] : [scope.depth(steps)];
  const parts = joinCode([value, name, ...depth], code`, `);
  const count = code`${scope.runtime("is-array-of", code`countItems`)}(${parts})`;
  return [
    ...(min > 0 ? [compare(count, ">=", literal(min))] : []),
    ...(max === undefined ? [] : [compare(count, "<=", literal(max))]),
  ];
}

function describeRules(
  { prefix, items, length, unique, contains: contained }: ShapeOf<"array">,
  path: readonly string[],
  scope: Scope,
): readonly Expression[] {
  const describe = (inner: Shape, word: string) => scope.description(inner, [...path, word]);
  const rule = (name: Code, ...parts: readonly Expression[]) =>
    call(scope.runtime("list-shapes", name), ...parts);
  const from = prefix.length > 0 ? [atom(literal(prefix.length))] : [];
  const each = () => call(scope.runtime("array-shape", code`array`), ...rest(), ...from);
  const rest = () => (items ? [describe(items, "item")] : []);
  const first = () => prefix.map((inner, index) => describe(inner, `item ${index + 1}`));
  return [
    ...(length?.min ? [rule(code`minItems`, atom(literal(length.min)))] : []),
    ...(length?.max === undefined ? [] : [rule(code`maxItems`, atom(literal(length.max)))]),
    ...(unique ? [rule(code`uniqueItems`)] : []),
    ...(prefix.length > 0 ? [rule(code`prefixItems`, ...first())] : []),
    ...(items ? [each()] : []),
    ...(contained ? [rule(code`contains`, ...describeContains(contained, path, scope))] : []),
  ];
}

type Contains = NonNullable<ShapeOf<"array">["contains"]>;

function describeContains(
  { shape, min, max }: Contains,
  path: readonly string[],
  scope: Scope,
): readonly Expression[] {
  const least = min === undefined ? code`undefined` : literal(min);
  const limits = max === undefined ? [least] : [least, literal(max)];
  return [
    scope.description(shape, [...path, "contained"]),
    ...(min === undefined && max === undefined ? [] : limits.map(atom)),
  ];
}
