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
  const { patterns, rest, names, size, requires, dependencies } = shape;
  const keys = (list: readonly string[]) => spell(list.map((key) => atom(literal(key))));
  return [
    ...entry(code`requires`, requires, () => keys(requires)),
    ...entry(code`dependencies`, dependencies, () =>
      spell(dependencies.map(({ key, keys: others }) => spell([atom(literal(key)), keys(others)]))),
    ),
    ...entry(code`patterns`, patterns, () =>
      spell(
        patterns.map(({ pattern, shape: inner }) => {
          const name = printPattern(pattern, [...path, "key"], scope);
          return spell([atom(name), scope.description(inner, [...path, "value"])]);
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

const spell = (items: readonly Expression[]): Expression => list(items);

const entry = (key: Code, listed: readonly unknown[], value: () => Expression): readonly Entry[] =>
  listed.length === 0 ? [] : [{ key, value: value() }];
