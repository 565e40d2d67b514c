import type { JsonValue } from "../../ir/json.js";
import type { Shape } from "../../ir/shape.js";
import type { Span } from "../../ir/span.js";
import { plainValue } from "../../source/located.js";
import type { JsonType } from "./keywords.js";
import type { Lowering } from "./lower-schema.js";

/** `enum` and `const`: the values among them that the types admit. */
export function lowerValues(lowering: Lowering): readonly Shape[] {
  const { read, schema } = lowering;
  const single = read.at("const");
  const listed = read.get("enum");
  const parts: Shape[] = [];
  if (single) parts.push(oneOfValues([{ value: plainValue(single), span: single.span }], lowering));
  if (listed)
    parts.push(
      oneOfValues(
        listed.map((item) => ({ value: plainValue(item), span: item.span })),
        lowering,
      ),
    );
  return parts.map((part) => ({ ...part, span: schema.span }));
}

function oneOfValues(
  values: readonly { readonly value: JsonValue; readonly span: Span }[],
  { types, integer, schema }: Lowering,
): Shape {
  const members = values
    .filter(({ value }) => types.includes(typeOfValue(value)))
    .filter(({ value }) => !integer || typeof value !== "number" || Number.isInteger(value))
    .map(({ value, span }): Shape =>
      value === null ? { kind: "null", span } : { kind: "literal", value, span },
    );
  const [first] = members;
  if (!first) return { kind: "never", span: schema.span };
  return members.length === 1 ? first : { kind: "union", members, span: schema.span };
}

export function typeOfValue(value: JsonValue): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "string" | "object";
}
