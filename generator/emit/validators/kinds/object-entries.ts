import type { Kind, Property, ShapeOf } from "../../../ir/shape.js";
import { code, literal } from "../../../text/code.js";
import {
  all,
  any,
  atom,
  call,
  compare,
  list,
  no,
  not,
  yes,
  type Expression,
} from "../../../text/expression.js";
import { apart, ask, askOfAll } from "../ask.js";
import { printTest } from "../print-test.js";
import type { Predicate, Scope } from "../scope.js";
import { parameter, type Subject } from "../subject.js";
import { rules } from "./string.js";

type ObjectShape = ShapeOf<"object">;
type Condition = (shape: ObjectShape, subject: Subject, scope: Scope) => readonly Expression[];

/** What is said of properties that are met rather than named: by patterns, of the rest, of all keys. */
export const entriesCondition: Condition = (shape, subject, scope) => {
  const { patterns, names } = shape;
  const rest = shape.rest?.kind === "unknown" ? null : shape.rest;
  if (patterns.length === 0 && names === null && rest === null) return [];
  if (
    rest &&
    rest.kind !== "never" &&
    names === null &&
    patterns.length + shape.properties.length === 0
  ) {
    return [
      askOfAll(scope.runtime("is-record-of", code`isRecordOf`), {
        predicate: scope.predicate(rest, [...subject.path, "value"]),
        value: subject.code,
        scope,
      }),
    ];
  }
  if (patterns.length === 0 && names === null && isCountable(shape)) {
    return [hasOnly(shape, subject, scope)];
  }
  const predicate = entryPredicate({ ...shape, rest }, subject.path, scope);
  if (predicate.answer === yes) return [];
  const hasEntries = scope.runtime("is-record-of", code`hasEntries`);
  return [askOfAll(hasEntries, { predicate, value: subject.code, scope })];
};

/** Whether an object has none but the keys that are named when it has as many as of those. */
function isCountable({ rest, properties, requires }: ObjectShape): boolean {
  if (rest?.kind !== "never") return false;
  const isNamed = (key: string) => properties.some((property) => property.key === key);
  // What every object inherits would be counted where it is not.
  return requires.every(isNamed) && properties.every(({ key }) => !(key in Object.prototype));
}

function hasOnly(
  { properties, requires }: ObjectShape,
  { code: value, path }: Subject,
  scope: Scope,
): Expression {
  const isCertain = ({ key, required }: Property) => required || requires.includes(key);
  const certain = properties.filter(isCertain);
  const others = properties.filter((property) => !isCertain(property));
  const keys = list([...certain, ...others].map(({ key }) => atom(literal(key))));
  return call(
    scope.runtime("is-record-of", code`hasOnly`),
    atom(value),
    atom(scope.constant({ path, word: "keys", value: keys })),
    atom(literal(certain.length)),
  );
}

function entryPredicate(shape: ObjectShape, path: readonly string[], scope: Scope): Predicate {
  const isAskedOfValue =
    shape.patterns.some((pattern) => !isSettled(pattern.shape.kind)) ||
    (shape.rest !== null && !isSettled(shape.rest.kind));
  const key = { name: code`key`, type: code`string` };
  const value = { name: code`value`, type: code`unknown` };
  return scope.helper({
    path: [...path, "entry"],
    parameters: isAskedOfValue ? [key, value] : [key],
    body: () => entryCondition(shape, path, scope),
  });
}

const isSettled = (kind: Kind): boolean => kind === "unknown" || kind === "never";

function entryCondition(shape: ObjectShape, path: readonly string[], scope: Scope): Expression {
  const { patterns, names, rest, properties } = shape;
  const matches = patterns.map(({ pattern }) =>
    call(printTest(pattern, [...path, "key"], scope), atom(code`key`)),
  );
  const subject = parameter([...path, "value"]);
  const held = patterns.map((pattern, index) =>
    any([
      not(matches[index] ?? yes),
      patterns.length > 1 || rest
        ? apart(pattern.shape, subject, scope)
        : scope.condition(pattern.shape, subject),
    ]),
  );
  const named = isKnownKey(
    properties.map((property) => property.key),
    path,
    scope,
  );
  return all([
    ...(names ? [nameCondition(names, path, scope)] : []),
    ...held,
    ...(rest
      ? [
          any([
            named,
            ...matches,
            patterns.length > 0 ? apart(rest, subject, scope) : scope.condition(rest, subject),
          ]),
        ]
      : []),
  ]);
}

function isKnownKey(
  keys: readonly string[],
  path: readonly string[],
  { constant }: Scope,
): Expression {
  if (keys.length === 0) return no;
  if (keys.length <= 4) return any(keys.map((key) => compare(code`key`, "===", literal(key))));
  const set = constant({
    path,
    word: "keys",
    value: call(code`new Set`, list(keys.map((key) => atom(literal(key))))),
  });
  return call(code`${set}.has`, atom(code`key`));
}

function nameCondition(
  names: NonNullable<ObjectShape["names"]>,
  path: readonly string[],
  scope: Scope,
): Expression {
  const word = [...path, "key"];
  // A key is known to be a string, which anything but the rules of strings would have to be told.
  if (names.kind === "string") return all(rules(names, { value: code`key`, path: word, scope }));
  return ask(scope.predicate(names, word), code`key`, scope);
}
