import type { Format, ShapeOf } from "../../../ir/shape.js";
import { code, literal, localName, type Code } from "../../../text/code.js";
import { all, atom, call, compare, type Expression } from "../../../text/expression.js";
import { printPattern } from "../print-pattern.js";
import { printTest } from "../print-test.js";
import type { Reading, Scope } from "../scope.js";
import { having } from "./having.js";

export const string: Reading<"string"> = {
  condition: (shape, { code: value, path }, scope) =>
    all([
      compare(code`typeof ${value}`, "===", code`"string"`),
      ...rules(shape, { value, path, scope }),
    ]),
  description: ({ format, length, pattern }, path, scope) => {
    const rule = (name: Code, ...parts: readonly Expression[]) =>
      call(scope.runtime("string-shapes", name), ...parts);
    const matching =
      pattern === undefined ? [] : [rule(code`pattern`, atom(printPattern(pattern, path, scope)))];
    const rules = [
      ...(length?.min ? [rule(code`minLength`, atom(literal(length.min)))] : []),
      // A pattern is asked of texts alone that are not too long for it.
      ...(length?.max === undefined
        ? matching
        : [rule(code`maxLength`, atom(literal(length.max)), ...matching)]),
      ...(format ? [rule(code`format`, ...describeFormat(format, scope))] : []),
    ];
    if (rules.length > 0) return having(rules, scope);
    return atom(scope.runtime("scalar-shapes", code`string`));
  },
};

interface Text {
  readonly value: Code;
  readonly path: readonly string[];
  readonly scope: Scope;
}

/** What is asked of a string once it is known to be one. */
export function rules(
  { length, pattern, format }: ShapeOf<"string">,
  { value, path, scope }: Text,
): readonly Expression[] {
  const { min = 0, max } = length ?? {};
  const asks = (name: Code, limit: number) =>
    call(scope.runtime("string-length", name), atom(value), atom(literal(limit)));
  // Most patterns refuse it already.
  const mayBeEmpty = pattern === undefined || new RegExp(pattern, "u").test("");
  return [
    ...(min === 1 && mayBeEmpty ? [compare(value, "!==", code`""`)] : []),
    ...(min > 1 ? [asks(code`hasAtLeast`, min)] : []),
    ...(max === undefined ? [] : [asks(code`hasAtMost`, max)]),
    ...(pattern === undefined ? [] : [call(printTest(pattern, path, scope), atom(value))]),
    ...(format ? [call(formatTest(format, scope), atom(value))] : []),
  ];
}

/** Each format is a file of the runtime: `date-time` is `isDateTime` of `is-date-time`. */
const formatTest = (format: Format, { runtime }: Scope): Code =>
  runtime(`is-${format}`, localName({ before: "is", words: format.split("-") }));

const describeFormat = (format: Format, scope: Scope): readonly Expression[] => [
  atom(literal(format)),
  atom(formatTest(format, scope)),
];
