import type { JsonValue } from "../../ir/json.js";
import { jsonText } from "../../ir/json-text.js";
import type { Shape } from "../../ir/shape.js";
import { plainValue, type Located } from "../../source/located.js";
import { jsonTypeOf } from "../../ir/json-type.js";
import type { Lowering } from "./lower-schema.js";

/** `enum` and `const`: the values that both admit, and the types. */
export function lowerValues(lowering: Lowering): readonly Shape[] {
  const { read, schema, types, integer } = lowering;
  const single = read.at("const");
  const listed = read.get("enum");
  const values = single ? [single].filter((each) => !listed || isListed(each, listed)) : listed;
  if (!values) return [];
  const members = values
    .map((located) => ({ value: plainValue(located), span: located.span }))
    .filter(({ value }) => isOfTypes(value, { types, integer }))
    .map(({ value, span }): Shape =>
      value === null ? { kind: "null", span } : { kind: "literal", value, span },
    );
  const [first] = members;
  const { span } = schema;
  if (!first) return [{ kind: "never", span }];
  return [members.length === 1 ? { ...first, span } : { kind: "union", members, span }];
}

/** Whether a value is among those of a list, compared as JSON. */
export function isListed(located: Located, list: readonly Located[]): boolean {
  const text = jsonText(plainValue(located));
  return list.some((each) => jsonText(plainValue(each)) === text);
}

/** Whether a value is of one of the types that a schema takes. */
export const isOfTypes = (
  value: JsonValue,
  { types, integer }: Pick<Lowering, "types" | "integer">,
): boolean =>
  types.includes(jsonTypeOf(value)) &&
  !(integer && typeof value === "number" && !Number.isInteger(value));
