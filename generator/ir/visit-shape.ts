import type { Kind, Shape, ShapeOf } from "./shape.js";

/** One reading per kind; a new kind does not compile until every visitor has it. */
export type ShapeVisitor<R> = { readonly [K in Kind]: (shape: ShapeOf<K>) => R };

export function visitShape<R>(shape: Shape, visitor: ShapeVisitor<R>): R {
  const read = visitor[shape.kind] as (shape: Shape) => R;
  return read(shape);
}

/** A visitor that is told what surrounds the shape, too. */
export type ShapeReadings<R, C> = { readonly [K in Kind]: (shape: ShapeOf<K>, around: C) => R };

/** For what reads every shape of a catalog: there, making a visitor for each would cost more than reading it. */
export const shapeReader =
  <R, C>(readings: ShapeReadings<R, C>) =>
  (shape: Shape, around: C): R => {
    const read = readings[shape.kind] as (shape: Shape, around: C) => R;
    return read(shape, around);
  };

/** The shapes directly inside a shape, in the order of the definition; references are not followed. */
export const innerShapes: (shape: Shape) => readonly Shape[] = (shape) => readInner(shape, null);

const none = (): readonly Shape[] => [];

const readInner = shapeReader<readonly Shape[], null>({
  unknown: none,
  never: none,
  null: none,
  boolean: none,
  string: none,
  number: none,
  literal: none,
  array: ({ prefix, items, contains }) => [
    ...prefix,
    ...(items ? [items] : []),
    ...(contains ? [contains.shape] : []),
  ],
  object: ({ properties, patterns, rest, names }) => [
    ...properties.map((property) => property.shape),
    ...patterns.map((pattern) => pattern.shape),
    ...(rest ? [rest] : []),
    ...(names ? [names] : []),
  ],
  union: ({ members }) => members,
  exclusive: ({ members }) => members,
  intersection: ({ members }) => members,
  negation: ({ shape: inner }) => [inner],
  condition: (condition) => [
    condition.if,
    ...(condition.then ? [condition.then] : []),
    ...(condition.else ? [condition.else] : []),
  ],
  unevaluated: ({ shape: inner, properties, items }) => [
    inner,
    ...(properties ? [properties] : []),
    ...(items ? [items] : []),
  ],
  ref: none,
});
