import type { Model } from "./catalog.js";
import type { ModelId, Shape } from "./shape.js";
import { innerShapes } from "./visit-shape.js";

/** The models that shapes lead to, directly or through others, in the order in which they are first met. */
export function reachedModels<M extends Pick<Model, "shape">>(
  shapes: readonly Shape[],
  models: ReadonlyMap<ModelId, M>,
): ReadonlyMap<ModelId, M> {
  const reached = new Map<ModelId, M>();
  const look = (shape: Shape): void => {
    const model = shape.kind === "ref" ? models.get(shape.model) : undefined;
    if (shape.kind === "ref" && model) reached.set(shape.model, model);
    for (const inner of innerShapes(shape)) look(inner);
  };
  shapes.forEach(look);
  // A Map's iteration takes in what is added on the way.
  for (const model of reached.values()) look(model.shape);
  return reached;
}
