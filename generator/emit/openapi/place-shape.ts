import type { Property, Shape, ShapeOf } from "../../ir/shape.js";

interface Placing {
  /** Keys from the outermost object to the place. */
  readonly at: readonly string[];
  /** What already has its place. */
  readonly within?: Shape;
}

/** A shape inside as many objects as it takes to have it at a place, beside what is there already. */
export function placeShape(shape: Shape, { at, within }: Placing): Shape {
  const [key, ...deeper] = at;
  if (key === undefined) return shape;
  const around = within?.kind === "object" ? within : emptyObject;
  const present = around.properties.find((property) => property.key === key);
  const inner = placeShape(shape, { at: deeper, ...(present ? { within: present.shape } : {}) });
  const property: Property = { key, required: false, shape: inner, span };
  const properties = present
    ? around.properties.map((each) => (each === present ? property : each))
    : [...around.properties, property];
  return { ...around, properties };
}

const span = { file: "", start: 0, end: 0 };

const emptyObject: ShapeOf<"object"> = {
  kind: "object",
  properties: [],
  patterns: [],
  rest: null,
  names: null,
  requires: [],
  dependencies: [],
  span,
};
