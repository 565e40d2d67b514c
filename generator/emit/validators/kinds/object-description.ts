import type { Property, ShapeOf } from "../../../ir/shape.js";
import { code, literal, propertyKey, type Code } from "../../../text/code.js";
import { arrow, atom, call, list, record, type Expression } from "../../../text/expression.js";
import { isSilent } from "../is-silent.js";
import { printPattern } from "../print-pattern.js";
import type { Reading, Scope } from "../scope.js";
import { having } from "./having.js";

export const describeObject: Reading<"object">["description"] = (shape, path, scope) => {
  if (isSilent(shape) && (shape.rest === null || !scope.evaluates)) {
    return atom(scope.runtime("scalar-shapes", code`anyObject`));
  }
  const properties = describeProperties(shape.properties, path, scope);
  const object = call(
    scope.runtime("object-shape", code`object`),
    arrow(properties),
    ...(shape.requires.length > 0 ? [spellKeys(shape.requires)] : []),
  );
  const [named, ...rules] = [
    describeOthers(object, { shape, path, scope }),
    ...describeRules(shape, path, scope),
  ];
  return having([named ?? object, ...rules], scope);
};

const spellKeys = (keys: readonly string[]): Expression =>
  list(keys.map((key) => atom(literal(key))));

function describeProperties(
  properties: readonly Property[],
  path: readonly string[],
  scope: Scope,
): Expression {
  return record(
    properties.map(({ key, required, shape }) => {
      const value = scope.description(shape, [...path, key]);
      const optional = () => call(scope.runtime("object-shape", code`optional`), value);
      return { key: propertyKey(key), value: required ? value : optional() };
    }),
  );
}

interface Described {
  readonly shape: ShapeOf<"object">;
  readonly path: readonly string[];
  readonly scope: Scope;
}

/** The object with what is said of the properties that it does not name. */
function describeOthers(
  object: Expression,
  { shape: { rest, patterns }, path, scope }: Described,
): Expression {
  // That anything may follow matters only to who asks what was evaluated.
  const told = rest?.kind === "unknown" && !scope.evaluates ? null : rest;
  if (told === null && patterns.length === 0) return object;
  const matched = patterns.map(({ pattern, shape: inner }) =>
    list([
      atom(printPattern(pattern, [...path, "key"], scope)),
      scope.description(inner, [...path, "value"]),
    ]),
  );
  return call(
    scope.runtime("record-shapes", code`others`),
    object,
    record([
      ...(matched.length > 0 ? [{ key: code`patterns`, value: list(matched) }] : []),
      ...(told ? [{ key: code`rest`, value: scope.description(told, [...path, "value"]) }] : []),
    ]),
  );
}

function describeRules(
  { properties, dependencies, names, size }: ShapeOf<"object">,
  path: readonly string[],
  scope: Scope,
): readonly Expression[] {
  const rule = (name: Code, ...parts: readonly Expression[]) =>
    call(scope.runtime("record-shapes", name), ...parts);
  const named = properties.length > 0 ? [spellKeys(properties.map(({ key }) => key))] : [];
  const due = dependencies.filter(({ keys }) => keys.length > 0);
  const dueKeys = () =>
    record(due.map(({ key, keys }) => ({ key: propertyKey(key), value: spellKeys(keys) })));
  return [
    ...(due.length > 0 ? [rule(code`dependentRequired`, dueKeys(), ...named)] : []),
    ...(names ? [rule(code`propertyNames`, scope.description(names, [...path, "key"]))] : []),
    ...(size?.min ? [rule(code`minProperties`, atom(literal(size.min)))] : []),
    ...(size?.max === undefined ? [] : [rule(code`maxProperties`, atom(literal(size.max)))]),
  ];
}
