import { diagnostic } from "../../diagnostics/diagnostic.js";
import { below } from "../../ir/pointer.js";
import type { ShapeOf } from "../../ir/shape.js";
import { bounds } from "./bounds.js";
import { jsonTypes } from "../../ir/json-type.js";
import type { Lowering } from "./lower-schema.js";
import type { SchemaPlace } from "./schema-context.js";

export function lowerArray({ read, schema, place, lower, context }: Lowering): ShapeOf<"array"> {
  const inside = (key: string, ...more: readonly number[]): SchemaPlace => ({
    pointer: below(place.pointer, key, ...more),
    types: jsonTypes,
  });
  const items = read.at("items");
  if (items?.kind === "list") {
    const found = "a list, as in earlier drafts (`prefixItems` in 2020-12)";
    context.report(
      diagnostic("schema/keyword-value", items.span, {
        key: "items",
        expected: "one schema",
        found,
      }),
    );
  }
  const contains = read.at("contains");
  const minContains = read.get("minContains");
  const maxContains = read.get("maxContains");
  return {
    kind: "array",
    prefix: (read.get("prefixItems") ?? []).map((item, index) =>
      lower(item, inside("prefixItems", index)),
    ),
    items: items && items.kind !== "list" ? lower(items, inside("items")) : null,
    ...bounds("length", read.get("minItems"), read.get("maxItems")),
    unique: read.get("uniqueItems") ?? false,
    ...(contains
      ? {
          contains: {
            shape: lower(contains, inside("contains")),
            ...(minContains === undefined ? {} : { min: minContains }),
            ...(maxContains === undefined ? {} : { max: maxContains }),
          },
        }
      : {}),
    span: schema.span,
  };
}
