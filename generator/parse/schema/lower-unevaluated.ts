import { below } from "../../ir/pointer.js";
import type { Shape } from "../../ir/shape.js";
import { jsonTypes } from "../../ir/json-type.js";
import type { Lowering } from "./lower-schema.js";

/** `unevaluatedProperties` and `unevaluatedItems` around everything else the schema says. */
export function lowerUnevaluated(shape: Shape, lowering: Lowering): Shape {
  const properties = lowerKeyword("unevaluatedProperties", lowering);
  const items = lowerKeyword("unevaluatedItems", lowering);
  if (!properties && !items) return shape;
  return (
    settle(shape, properties, items) ?? {
      kind: "unevaluated",
      shape,
      properties,
      items,
      span: lowering.schema.span,
    }
  );
}

function lowerKeyword(
  key: "unevaluatedProperties" | "unevaluatedItems",
  { read, lower, place }: Lowering,
): Shape | null {
  const inner = read.at(key);
  return inner ? lower(inner, { pointer: below(place.pointer, key), types: jsonTypes }) : null;
}

/** Where nothing but plain keywords stand beside them, they are `additionalProperties` and `items`. */
function settle(shape: Shape, properties: Shape | null, items: Shape | null): Shape | null {
  if (shape.kind === "object") return { ...shape, rest: shape.rest ?? properties };
  if (shape.kind === "array" && !shape.contains) return { ...shape, items: shape.items ?? items };
  return null;
}
