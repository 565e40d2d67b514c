import type { Shape } from "../../ir/shape.js";
import type { ModelLinks } from "./type-words.js";

/** What a reference leads to in the end; any other shape itself. */
export function resolveShape(shape: Shape, { models }: ModelLinks): Shape {
  const seen = new Set<Shape>();
  let resolved = shape;
  while (resolved.kind === "ref" && !seen.has(resolved)) {
    seen.add(resolved);
    resolved = models.get(resolved.model)?.shape ?? resolved;
  }
  return resolved;
}
