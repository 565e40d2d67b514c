import type { Model } from "../../ir/catalog.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { innerShapes } from "../../ir/visit-shape.js";

/** Every model that a shape refers to, directly or through other models. */
export function reachedModels(
  shape: Shape,
  models: ReadonlyMap<ModelId, Model>,
): ReadonlySet<ModelId> {
  const reached = new Set<ModelId>();
  const waiting: Shape[] = [shape];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    waiting.push(...innerShapes(next));
    if (next.kind !== "ref" || reached.has(next.model)) continue;
    reached.add(next.model);
    const model = models.get(next.model);
    if (model) waiting.push(model.shape);
  }
  return reached;
}
