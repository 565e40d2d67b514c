import type { JsonValue } from "../../../ir/json.js";
import { code, literal as spell, propertyKey } from "../../../text/code.js";
import { atom, call, compare, list, record, type Expression } from "../../../text/expression.js";
import type { Constant, Reading } from "../scope.js";

/** Compared as JSON; scalars need no help for that. */
export const literal: Reading<"literal"> = {
  condition: ({ value: wanted }, { code: value, path }, { runtime, constant }) => {
    if (typeof wanted !== "object" || wanted === null) return compare(value, "===", spell(wanted));
    const name = constant(literalConstant(path, spellOut(wanted)));
    return call(runtime("is-json-equal", code`isJsonEqual`), atom(value), atom(name));
  },
  description: ({ value }, path, { runtime, constant }) => {
    const spelled = spellOut(value);
    const isScalar = spelled.kind === "atom";
    const literal = runtime("literal-shapes", code`literal`);
    if (isScalar) return call(literal, spelled);
    const name = constant(literalConstant(path, spelled));
    return call(literal, atom(name), atom(runtime("is-json-equal", code`isJsonEqual`)));
  },
};

const literalConstant = (path: readonly string[], value: Expression): Constant => ({
  path,
  word: "literal",
  type: code`unknown`,
  value,
});

/** A value in parts, so that a long one can be laid out. */
export function spellOut(value: JsonValue): Expression {
  if (typeof value !== "object" || value === null) return atom(spell(value));
  if (Array.isArray(value)) return list(value.map((item: JsonValue) => spellOut(item)));
  return record(
    Object.entries(value).map(([key, inner]) => ({
      key: propertyKey(key),
      value: spellOut(inner),
    })),
  );
}
