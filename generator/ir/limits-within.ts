import { acceptsValue } from "./accepts-value.js";
import type { Bounds, Shape, ShapeOf } from "./shape.js";

// What is asked of texts, numbers and lists, against what several shapes ask that hold at once.

/** Proves that every value that some shapes accept is one of another shape. */
export type ProveCovered = (lefts: readonly Shape[], right: Shape) => boolean;

/** The bounds that hold where all of several do. */
const meetBounds = (all: readonly (Bounds | undefined)[]): Required<Bounds> => ({
  min: Math.max(0, ...all.map((bounds) => bounds?.min ?? 0)),
  max: Math.min(Infinity, ...all.map((bounds) => bounds?.max ?? Infinity)),
});

export const areBoundsWithin = (
  lefts: readonly (Bounds | undefined)[],
  { min = 0, max = Infinity }: Bounds = {},
): boolean => {
  const left = meetBounds(lefts);
  return min <= left.min && left.max <= max;
};

export function isTextWithin(
  lefts: readonly ShapeOf<"string">[],
  { format, pattern, length }: ShapeOf<"string">,
): boolean {
  if (lefts.length === 0) return false;
  if (format !== undefined && !lefts.some((left) => left.format === format)) return false;
  if (pattern !== undefined && !lefts.some((left) => left.pattern === pattern)) return false;
  const lengths = lefts.map((left) => left.length);
  return areBoundsWithin(lengths, length);
}

export function isNumberWithin(
  lefts: readonly ShapeOf<"number">[],
  right: ShapeOf<"number">,
): boolean {
  if (lefts.length === 0) return false;
  if (right.integer && !lefts.some(({ integer }) => integer)) return false;
  const { multipleOf } = right;
  if (multipleOf !== undefined && !lefts.some((left) => isMultiple(left, multipleOf))) return false;
  return isRangeWithin(lefts, right);
}

const isMultiple = (left: ShapeOf<"number">, multipleOf: number): boolean => {
  const shape: Shape = { kind: "number", integer: false, multipleOf, span: left.span };
  return (
    left.multipleOf !== undefined && acceptsValue({ shape, models: new Map() }, left.multipleOf)
  );
};

function isRangeWithin(
  lefts: readonly ShapeOf<"number">[],
  { range = {} }: ShapeOf<"number">,
): boolean {
  const low = (limit: number, open: boolean) =>
    lefts.some(
      ({ range: { min = -Infinity, exclusiveMin = -Infinity } = {} }) =>
        min > limit || exclusiveMin >= limit || (min === limit && !open),
    );
  const high = (limit: number, open: boolean) =>
    lefts.some(
      ({ range: { max = Infinity, exclusiveMax = Infinity } = {} }) =>
        max < limit || exclusiveMax <= limit || (max === limit && !open),
    );
  const { min, max, exclusiveMin, exclusiveMax } = range;
  return (
    (min === undefined || low(min, false)) &&
    (exclusiveMin === undefined || low(exclusiveMin, true)) &&
    (max === undefined || high(max, false)) &&
    (exclusiveMax === undefined || high(exclusiveMax, true))
  );
}

export function isArrayWithin(
  lefts: readonly ShapeOf<"array">[],
  right: ShapeOf<"array">,
  covers: ProveCovered,
): boolean {
  if (lefts.length === 0) return false;
  const lengths = lefts.map(({ length }) => length);
  if (!areBoundsWithin(lengths, right.length)) return false;
  if (right.unique && !lefts.some(({ unique }) => unique)) return false;
  if (right.contains && !lefts.some((left) => isContained(left, right, covers))) return false;
  const itemsOf = (index: number) =>
    lefts.flatMap(({ prefix, items }) => prefix[index] ?? items ?? []);
  const ends = [...lefts, right].map(({ prefix }) => prefix.length);
  // One more than all prefixes, which stands for every item that follows.
  const last = Math.max(...ends);
  const { max } = meetBounds(lengths);
  return Array.from({ length: last + 1 }, (_, index) => index).every((index) => {
    const asked = right.prefix[index] ?? right.items;
    return asked === null || index >= max || covers(itemsOf(index), asked);
  });
}

function isContained(
  left: ShapeOf<"array">,
  { contains: asked }: ShapeOf<"array">,
  covers: ProveCovered,
): boolean {
  if (!asked || !left.contains) return false;
  const { min = 1 } = left.contains;
  return (
    asked.max === undefined && min >= (asked.min ?? 1) && covers([left.contains.shape], asked.shape)
  );
}
