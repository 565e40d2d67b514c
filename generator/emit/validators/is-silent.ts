import type { ShapeOf } from "../../ir/shape.js";

/** Whether nothing is said of an object but that it is one. */
export const isSilent = (shape: ShapeOf<"object">): boolean =>
  shape.properties.length === 0 &&
  shape.requires.length === 0 &&
  shape.dependencies.length === 0 &&
  shape.patterns.length === 0 &&
  shape.names === null &&
  (shape.rest === null || shape.rest.kind === "unknown") &&
  shape.size === undefined;
