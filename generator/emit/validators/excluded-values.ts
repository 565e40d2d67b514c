import type { JsonValue } from "../../ir/json.js";
import type { Shape } from "../../ir/shape.js";

type Scalar = string | number | boolean;

/** The values of a shape that accepts anything but a few scalars, all spelled out; `null` for any other. */
export function excludedValues(shape: Shape): readonly Scalar[] | null {
  if (shape.kind !== "negation") return null;
  const inner = shape.shape;
  const members = inner.kind === "union" ? inner.members : [inner];
  const values = members.map((member) => (member.kind === "literal" ? member.value : null));
  return values.every(isScalar) ? values : null;
}

const isScalar = (value: JsonValue): value is Scalar => value !== null && typeof value !== "object";
