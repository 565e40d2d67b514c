import { misspelling } from "./literal-shapes.js";
import type { JsonObject } from "./object-shape.js";
import { own } from "./own.js";
import { never, notAllowed } from "./scalar-shapes.js";
import {
  allPass,
  check,
  evaluating,
  checkAt,
  expectedOf,
  failAt,
  fits,
  type Shape,
} from "./shape.js";
import { typeOf } from "./type-of.js";

/** What a shape accepts, while properties that it did not evaluate have a shape of their own. */
// @__NO_SIDE_EFFECTS__
export const unevaluatedProperties = (shape: Shape, rest: Shape): Shape =>
  unevaluated(shape, rest, {
    keyword: "unevaluatedProperties",
    type: "object",
    parts: (value: JsonObject) => Object.entries(value),
    absent: (value: JsonObject) => namesOf(shape).filter((name) => own(value, name) === undefined),
  });

/** The same for items. */
// @__NO_SIDE_EFFECTS__
export const unevaluatedItems = (shape: Shape, rest: Shape): Shape =>
  unevaluated(shape, rest, {
    keyword: "unevaluatedItems",
    type: "array",
    parts: (value: readonly unknown[]) => [...value.entries()],
  });

type Key = string | number;

interface Kind {
  readonly keyword: string;
  /** The type of values that have such parts. */
  readonly type: string;
  /** A method, as each kind knows its own type of value. */
  parts(value: unknown): readonly (readonly [key: Key, held: unknown])[];
  /** Names that a part could have instead. */
  absent?(value: unknown): readonly string[];
}

// @__NO_SIDE_EFFECTS__
const unevaluated = (shape: Shape, rest: Shape, { keyword, type, parts, absent }: Kind): Shape => ({
  allOf: [shape],
  [keyword]: rest,
  newWord: () => keyword,
  expected: () => expectedOf(shape),
  fits: (each) => fits(shape, each),
  check: (value, walk) => {
    const seen = new Set<Key>();
    if (!check(shape, value, evaluating(walk, seen))) return false;
    const inner = walk.inner ?? walk;
    const isKind = typeOf(value) === type;
    const passes = allPass(isKind ? parts(value) : [], walk, ([key, held]) => {
      if (seen.has(key) || (held === undefined && type === "object")) return true;
      seen.add(key);
      if (rest !== never) return checkAt(key, rest, held, inner);
      return failAt(key, walk, [
        keyword,
        never,
        held,
        (_, show) => notAllowed(key, show),
        (nearest) => misspelling(key, absent?.(value) ?? [], nearest),
      ]);
    });
    for (const key of seen) walk.seen?.add(key);
    return passes;
  },
});

/** The properties that a shape names, also in its alternatives. */
const namesOf = ({ properties, allOf, anyOf, oneOf, then, else: otherwise }: Shape): string[] => [
  ...Object.keys(properties?.() ?? {}),
  ...[allOf, anyOf, oneOf, then, otherwise].flat().filter(isShape).flatMap(namesOf),
];

const isShape = (part: unknown): part is Shape => typeof part === "object";
