import type { Kind, Shape, ShapeOf } from "./shape.js";

/** One reading per kind; a new kind does not compile until every visitor has it. */
export type ShapeVisitor<R> = { readonly [K in Kind]: (shape: ShapeOf<K>) => R };

export function visitShape<R>(shape: Shape, visitor: ShapeVisitor<R>): R {
  const read = visitor[shape.kind] as (shape: Shape) => R;
  return read(shape);
}

/** The shapes directly inside a shape, in the order of the definition; references are not followed. */
export function innerShapes(shape: Shape): readonly Shape[] {
  return visitShape<readonly Shape[]>(shape, {
    unknown: () => [],
    never: () => [],
    null: () => [],
    boolean: () => [],
    string: () => [],
    number: () => [],
    literal: () => [],
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
    ref: () => [],
  });
}
