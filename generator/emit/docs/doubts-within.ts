import type { Model } from "../../ir/catalog.js";
import type { Doubt } from "../../ir/evidence.js";
import type { ModelId, Shape } from "../../ir/shape.js";

/** Doubts about a value and about whatever in it has no row of its own: models, items, members of unions. */
export function doubtsWithin(shape: Shape, models: ReadonlyMap<ModelId, Model>): readonly Doubt[] {
  const own = shape.doubts ?? none;
  if (unnamedShapes(shape, models).length === 0) return own;
  const found = new Set<Doubt>();
  const seen = new Set<Shape>();
  const visit = (each: Shape) => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const doubt of each.doubts ?? none) found.add(doubt);
    for (const inner of unnamedShapes(each, models)) visit(inner);
  };
  visit(shape);
  return found.size === 0 ? none : [...found];
}

const none: readonly never[] = [];

function unnamedShapes(shape: Shape, models: ReadonlyMap<ModelId, Model>): readonly Shape[] {
  if (shape.kind === "ref") {
    const model = models.get(shape.model);
    return model ? [model.shape] : none;
  }
  if (shape.kind === "array") return shape.items ? [shape.items] : none;
  if (shape.kind === "object") return shape.rest ? [shape.rest] : none;
  if (shape.kind === "union" || shape.kind === "exclusive" || shape.kind === "intersection")
    return shape.members;
  return none;
}
