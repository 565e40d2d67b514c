import type { Shape } from "../../ir/shape.js";

/** A shape without its `null`, itself where it has none; what is said of the whole stays with what remains. */
export function withoutNull(shape: Shape): Shape {
  if (shape.kind !== "union") return shape;
  const members = shape.members.filter(({ kind }) => kind !== "null");
  const [only] = members;
  if (members.length === shape.members.length) return shape;
  if (only === undefined || members.length > 1) return { ...shape, members };
  const { doc = only.doc } = shape;
  return doc ? { ...only, doc: { ...only.doc, ...doc } } : { ...only };
}
