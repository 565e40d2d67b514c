import type { Shape } from "../../ir/shape.js";

/** A shape without its `null`; what is said of the whole stays with what remains. */
export function withoutNull(shape: Shape): { readonly inner: Shape; readonly nullable: boolean } {
  if (shape.kind !== "union") return { inner: shape, nullable: shape.kind === "null" };
  const members = shape.members.filter(({ kind }) => kind !== "null");
  const [only] = members;
  if (members.length === shape.members.length) return { inner: shape, nullable: false };
  if (only === undefined || members.length > 1)
    return { inner: { ...shape, members }, nullable: true };
  const { doc = only.doc } = shape;
  return { inner: { ...only, ...(doc ? { doc: { ...only.doc, ...doc } } : {}) }, nullable: true };
}
