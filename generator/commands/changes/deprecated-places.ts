import { belowPath, rootPath, type FieldPath } from "../../text/field-path.js";
import type { Shape } from "../../ir/shape.js";
import { innerShapes } from "../../ir/visit-shape.js";

/** Where a shape calls a field deprecated, models that it refers to apart. */
export function deprecatedPlaces(root: Shape): ReadonlySet<string> {
  const places = new Set<string>();
  const look = (shape: Shape, path: FieldPath): void => {
    if (shape.doc?.deprecated === true) places.add(path.text);
    if (shape.kind === "object")
      shape.properties.forEach(({ key, shape: inner }) =>
        look(inner, belowPath(path, { in: "key", key })),
      );
    else if (shape.kind === "array") {
      if (shape.items) look(shape.items, belowPath(path, { in: "items" }));
    } else innerShapes(shape).forEach((inner) => look(inner, path));
  };
  look(root, rootPath);
  return places;
}
