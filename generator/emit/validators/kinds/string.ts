import type { Format, ShapeOf } from "../../../ir/shape.js";
import { code, literal, localName, type Code } from "../../../text/code.js";
import {
  all,
  atom,
  call,
  compare,
  list,
  record,
  type Entry,
  type Expression,
} from "../../../text/expression.js";
import { printPattern } from "../print-pattern.js";
import type { Reading, Scope } from "../scope.js";

export const string: Reading<"string"> = {
  condition: (shape, { code: value, path }, scope) =>
    all([
      compare(code`typeof ${value}`, "===", code`"string"`),
      ...rules(shape, { value, path, scope }),
    ]),
  description: (shape, path, scope) => {
    const { format, length, pattern } = shape;
    const entries: readonly Entry[] = [
      ...(length?.min ? [{ key: code`minLength`, value: atom(literal(length.min)) }] : []),
      ...(length?.max === undefined
        ? []
        : [{ key: code`maxLength`, value: atom(literal(length.max)) }]),
      ...(pattern === undefined
        ? []
        : [{ key: code`pattern`, value: atom(printPattern(pattern, path, scope)) }]),
      ...(format ? [{ key: code`format`, value: describeFormat(format, scope) }] : []),
    ];
    if (entries.length === 0) return atom(scope.runtime("scalar-shapes", code`string`));
    return call(scope.runtime("string-shape", code`stringWith`), record(entries));
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
  return [
    ...(min === 1 ? [compare(value, "!==", code`""`)] : []),
    ...(min > 1 ? [asks(code`hasAtLeast`, min)] : []),
    ...(max === undefined ? [] : [asks(code`hasAtMost`, max)]),
    ...(pattern === undefined
      ? []
      : [call(code`${printPattern(pattern, path, scope)}.test`, atom(value))]),
    ...(format ? [call(formatTest(format, scope), atom(value))] : []),
  ];
}

/** Each format is a file of the runtime: `date-time` is `isDateTime` of `is-date-time`. */
const formatTest = (format: Format, { runtime }: Scope): Code =>
  runtime(`is-${format}`, localName({ before: "is", words: format.split("-") }));

const describeFormat = (format: Format, scope: Scope): Expression =>
  list([atom(literal(format)), atom(formatTest(format, scope))]);
