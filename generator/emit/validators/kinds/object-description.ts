import type { Property, ShapeOf } from "../../../ir/shape.js";
import { code, literal, propertyKey, type Code } from "../../../text/code.js";
import { atom, call, list, record, type Entry, type Expression } from "../../../text/expression.js";
import { printPattern } from "../print-pattern.js";
import type { Reading, Scope } from "../scope.js";

export const describeObject: Reading<"object">["description"] = (shape, path, scope) => {
  const properties = describeProperties(shape.properties, path, scope);
  const rules = describeRules(shape, path, scope);
  if (rules.length === 0) return call(scope.runtime("object-shape", code`object`), properties);
  const named = { key: code`properties`, value: properties };
  return call(
    scope.runtime("record-shape", code`objectWith`),
    record(shape.properties.length > 0 ? [named, ...rules] : rules),
  );
};

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

function describeRules(
  shape: ShapeOf<"object">,
  path: readonly string[],
  scope: Scope,
): readonly Entry[] {
  const { patterns, names, size, requires } = shape;
  // That anything may follow matters only to who asks what was evaluated.
  const rest = shape.rest?.kind === "unknown" && !scope.evaluates ? null : shape.rest;
  const dependencies = shape.dependencies.filter(({ keys }) => keys.length > 0);
  const spellKeys = (keys: readonly string[]) => list(keys.map((key) => atom(literal(key))));
  return [
    ...entry(code`requires`, requires, () => spellKeys(requires)),
    ...entry(code`dependencies`, dependencies, () =>
      list(
        dependencies.map(({ key, keys: others }) => list([atom(literal(key)), spellKeys(others)])),
      ),
    ),
    ...entry(code`patterns`, patterns, () =>
      list(
        patterns.map(({ pattern, shape: inner }) => {
          const name = printPattern(pattern, [...path, "key"], scope);
          return list([atom(name), scope.description(inner, [...path, "value"])]);
        }),
      ),
    ),
    ...(rest ? [{ key: code`rest`, value: scope.description(rest, [...path, "value"]) }] : []),
    ...(names ? [{ key: code`names`, value: scope.description(names, [...path, "key"]) }] : []),
    ...(size?.min ? [{ key: code`minProperties`, value: atom(literal(size.min)) }] : []),
    ...(size?.max === undefined
      ? []
      : [{ key: code`maxProperties`, value: atom(literal(size.max)) }]),
  ];
}

const entry = (key: Code, listed: readonly unknown[], value: () => Expression): readonly Entry[] =>
  listed.length === 0 ? [] : [{ key, value: value() }];
