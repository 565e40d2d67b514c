import { describeValue, oneOf } from "./describe-value.js";
import { pointerTo, type Issue } from "./issue.js";

/** What a value may be, in the form that explains why another value is not. */
export interface Shape {
  /** Completes "expected …": `a string`. */
  readonly expected: string;
  /** The JSON types that may pass, as a sum of `jsonTypes`. */
  readonly types: number;
  /** Whether a value passes; tells the walk what is wrong with it and what was evaluated. */
  readonly check: (value: unknown, walk: Walk) => boolean;
}

/** Where a check is, and what it is asked for. */
export interface Walk {
  /** Where to tell what is wrong; `null` when only the answer counts, so that the first failure ends the check. */
  readonly issues: Issue[] | null;
  /** From the root to the value; every check leaves it as it found it. */
  readonly path: (string | number)[];
  /** How many recursive shapes were entered. */
  readonly depth: number;
  /** Where to tell which keys and items of the value were evaluated; `null` when nobody asks. */
  readonly evaluated: Evaluated | null;
}

/** JSON Schema's annotations for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
  readonly keys: Set<string>;
  readonly items: Set<number>;
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

/** Everything that is wrong with a value that the shape does not accept. */
export function explain(shape: Shape, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  shape.check(value, { issues, path: [], depth: 0, evaluated: null });
  return issues;
}

/** Whether a shape accepts a value, `depth` recursive shapes below the root. */
export function accepts(shape: Shape, value: unknown, depth = 0): boolean {
  return shape.check(value, { issues: null, path: [], depth, evaluated: null });
}

/** What failed; the message is made from the rest unless it is given. */
export interface Failure {
  readonly keyword: string;
  readonly expected: string;
  readonly value: unknown;
  readonly message?: string;
  /** A sentence after the message. */
  readonly hint?: string;
}

/** Tells the walk what is wrong; `false`, for the check to return. */
export function fail(walk: Walk, { keyword, expected, value, message, hint }: Failure): false {
  if (walk.issues === null) return false;
  const received = describeValue(value);
  const sentence = message ?? `Expected ${expected}, found ${received}.`;
  walk.issues.push({
    path: [...walk.path],
    pointer: pointerTo(walk.path),
    keyword,
    message: hint === undefined ? sentence : `${sentence} ${hint}`,
    expected,
    received,
  });
  return false;
}

/** The same for what lies under a key. */
export function failAt(walk: Walk, key: string | number, failure: Failure): false {
  walk.path.push(key);
  fail(walk, failure);
  walk.path.pop();
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
  return { ...walk, issues: null, evaluated: null };
}

/** Whether all pass: asks to the end when issues are wanted, else to the first that does not. */
export function allPass<Part>(
  parts: Iterable<Part>,
  walk: Walk,
  passes: (part: Part) => boolean,
): boolean {
  let all = true;
  for (const part of parts) {
    if (passes(part)) continue;
    if (walk.issues === null) return false;
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
