import type { Shape, ShapeOf } from "../../ir/shape.js";

export interface GatheredField {
  readonly key: string;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface GatheredObject {
  readonly fields: readonly GatheredField[];
  /** Shapes of values under keys that are not named. */
  readonly values: readonly Shape[];
  /** What stands beside the objects in an intersection: references, unions. */
  readonly others: readonly Shape[];
}

/** What an object says of its keys, collected from an intersection of objects as if it were one. */
export function gatherObject(shape: Shape): GatheredObject {
  if (shape.kind === "object" && shape.requires.length === 0)
    return { fields: shape.properties, values: valuesOf(shape), others: [] };
  const parts = partsOf(shape);
  const objects = parts.filter((part) => part.kind === "object");
  const required = new Set(objects.flatMap(({ requires }) => requires));
  const fields = new Map<string, GatheredField>();
  for (const property of objects.flatMap(({ properties }) => properties)) {
    const { key } = property;
    const before = fields.get(key);
    fields.set(key, {
      key,
      required: property.required || required.has(key) || before?.required === true,
      shape: before ? bothOf(before.shape, property.shape) : property.shape,
    });
  }
  return {
    fields: [...fields.values()],
    values: objects.flatMap(valuesOf),
    others: parts.filter((part) => part.kind !== "object"),
  };
}

const valuesOf = ({ patterns, rest }: ShapeOf<"object">): readonly Shape[] =>
  patterns.length === 0 && rest === null
    ? []
    : [...patterns.map((pattern) => pattern.shape), ...(rest ? [rest] : [])];

const partsOf = (shape: Shape): readonly Shape[] =>
  shape.kind === "intersection" ? shape.members.flatMap(partsOf) : [shape];

function bothOf(first: Shape, second: Shape): Shape {
  const { span, doc = second.doc, evidence = second.evidence } = first;
  const doubts = [...(first.doubts ?? []), ...(second.doubts ?? [])];
  return {
    kind: "intersection",
    members: [first, second],
    span,
    doubts,
    ...(doc ? { doc } : {}),
    ...(evidence ? { evidence } : {}),
  };
}
