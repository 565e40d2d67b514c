import type { Model } from "./catalog.js";
import type { ModelId, Shape } from "./shape.js";
import { innerShapes } from "./visit-shape.js";

/** The keys that a shape documents for an object, in the order of the definition, whichever of its forms the object has. */
export function propertyNames(
  shape: Shape,
  models: ReadonlyMap<ModelId, Pick<Model, "shape">>,
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<ModelId>();
  const look = (each: Shape): void => {
    if (each.kind === "object") for (const { key } of each.properties) names.add(key);
    if (each.kind === "object" || each.kind === "array" || each.kind === "negation") return;
    if (each.kind === "ref" && !seen.has(each.model)) {
      seen.add(each.model);
      const model = models.get(each.model);
      if (model) look(model.shape);
    }
    innerShapes(each).forEach(look);
  };
  look(shape);
  return [...names];
}
