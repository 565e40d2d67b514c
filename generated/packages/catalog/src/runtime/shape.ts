import { oneOf } from "./describe-value.js";

/** What a value may be, in the form that explains why another value is not. */
export interface Shape {
  /** Completes "expected …": `a string`. */
  readonly expected: string;
  /** The JSON types that may pass, as a sum of `jsonTypes`. */
  readonly types: number;
  /** Whether a value passes; tells the walk what is wrong with it and what was evaluated. */
  readonly check: (value: unknown, walk: Walk) => boolean;
  /** What is asked beyond the type. */
  readonly rules?: Rules;
  /** Whether a property that has this shape may be absent. */
  readonly isOptional?: boolean;
  /** Of a shape that contains itself: the one that it stands for. */
  readonly inner?: () => Shape;
}

/** Keywords of JSON Schema, with shapes in place of schemas, and without those of properties that their shapes require. */
export interface Rules {
  readonly properties?: { readonly [key: string]: Shape };
  readonly required?: readonly string[] | undefined;
  readonly [keyword: string]: unknown;
}

/** From the value that was asked about to a place in it. */
export type Path = readonly (string | number)[];

/** Where a check is, and what it is asked for. */
export interface Walk {
  /** Who hears what is wrong; `null` when only the answer counts, so that the first failure ends the check. */
  readonly listener: Listener | null;
  /** From the root to the value; every check leaves it as it found it. */
  readonly path: (string | number)[];
  /** How many recursive shapes were entered. */
  readonly depth: number;
  /** Where to tell which keys and items of the value were evaluated; `null` when nobody asks. */
  readonly evaluated: Evaluated | null;
  /** What recursive shapes answered about objects, so that none is asked, or heard, about one object twice. */
  readonly answers: Map<Shape, WeakMap<object, "right" | "wrong" | "told">>;
}

export interface Listener {
  readonly hear: (failure: Failure, path: Path) => void;
  /** Whether more is worth telling. */
  readonly isOpen: () => boolean;
  /** Whether failures are weighed, not told: what is wrong within the members of a union then counts as one. */
  readonly weighs: boolean;
}

/** JSON Schema's annotations for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
  readonly keys: Set<string>;
  readonly items: Set<number>;
}

/** What failed; the message is made from the rest unless it is given. */
export interface Failure {
  readonly keyword: string;
  readonly expected: string;
  readonly value: unknown;
  readonly message?: string;
  /** A sentence after the message; asked for only when it will be read. */
  readonly hint?: () => string | null;
}

export const jsonTypes = {
  null: 1,
  boolean: 2,
  number: 4,
  string: 8,
  array: 16,
  object: 32,
  any: 63,
} as const;

/** The value's own member of `jsonTypes`; 0 for what JSON cannot carry. */
export function jsonTypeOf(value: unknown): number {
  if (value === null) return jsonTypes.null;
  if (typeof value === "boolean") return jsonTypes.boolean;
  if (typeof value === "number") return jsonTypes.number;
  if (typeof value === "string") return jsonTypes.string;
  if (typeof value !== "object") return 0;
  return Array.isArray(value) ? jsonTypes.array : jsonTypes.object;
}

/** A walk that starts at the root, or `depth` recursive shapes below it. */
export function startWalk(listener: Listener | null, depth = 0): Walk {
  return { listener, path: [], depth, evaluated: null, answers: new Map() };
}

/** Whether a shape accepts a value, `depth` recursive shapes below the root. */
export function accepts(shape: Shape, value: unknown, depth = 0): boolean {
  return shape.check(value, startWalk(null, depth));
}

/** Tells the walk what is wrong; `false`, for the check to return. */
export function fail({ listener, path }: Walk, failure: Failure): false {
  listener?.hear(failure, path);
  return false;
}

/** The same for what lies under a key. */
export function failAt({ listener, path }: Walk, key: string | number, failure: Failure): false {
  listener?.hear(failure, [...path, key]);
  return false;
}

/** Checks what lies under a key or an index; `walk` must be the `inside` of its container's. */
export function checkAt(
  shape: Shape,
  {
    value,
    key,
    walk,
  }: { readonly value: unknown; readonly key: string | number; readonly walk: Walk },
): boolean {
  walk.path.push(key);
  const passes = shape.check(value, walk);
  walk.path.pop();
  return passes;
}

/** A walk for what lies inside a value: evaluation is told of the value itself only. */
export function inside(walk: Walk): Walk {
  return walk.evaluated === null ? walk : { ...walk, evaluated: null };
}

/** A walk that only answers. */
export function quiet(walk: Walk): Walk {
  const { listener, path, depth, evaluated, answers } = walk;
  if (listener === null && evaluated === null) return walk;
  return { listener: null, path, depth, evaluated: null, answers };
}

/** Whether all pass: asks to the end when somebody listens, else to the first that does not. */
export function allPass<Part>(
  parts: Iterable<Part>,
  walk: Walk,
  passes: (part: Part) => boolean,
): boolean {
  let all = true;
  for (const part of parts) {
    if (passes(part)) continue;
    if (!walk.listener?.isOpen()) return false;
    all = false;
  }
  return all;
}

/** `a string or null`. */
export function expectedOf(shapes: readonly Shape[]): string {
  return oneOf(shapes.map((shape) => shape.expected));
}

/** A shape that one test decides. */
// @__NO_SIDE_EFFECTS__
export function scalar({ type, expected, is }: ScalarParts): Shape {
  const keyword = "type";
  return {
    expected,
    types: type,
    check: (value, walk) => is(value) || fail(walk, { keyword, expected, value }),
  };
}

interface ScalarParts {
  readonly type: number;
  readonly expected: string;
  readonly is: (value: unknown) => boolean;
}
