import { oneOf } from "./describe-value.js";
import type { Nearest } from "./nearest.js";
import { typeOf } from "./type-of.js";

/**
 * What a value may be, in the form that explains why another value is not. A shape is JSON Schema as data, with shapes in
 * place of schemas and with functions beside the keywords, which `JSON.stringify` leaves out. Each keyword brings its own
 * check, so that a bundle holds those alone that its shapes use.
 */
export interface Shape {
  /** A JSON type, or `integer`; where there is none, values of more than one type may pass. */
  readonly type?: string;
  /** Whether a value of the type passes; tells the walk what is wrong. A method, as each shape knows its own type of value. */
  check?(value: unknown, walk: Walk): boolean;
  /** Completes "expected …", where the type does not say it all. */
  readonly expected?: () => string;
  /** What is asked of values of the type, in words behind it: `of at least 1`. Empty where that takes more than words. */
  readonly rule?: () => string;
  /** The JSON type, where all values of it pass, and `null` besides; `undefined` where more is asked. */
  readonly orNull?: () => string | undefined;
  /** Whether values of a JSON type may pass, where that depends on more than `type`. */
  readonly fits?: (type: string) => boolean;
  /** Whether a property that has this shape may be absent. */
  readonly isOptional?: () => boolean;
  /** The shape as JSON Schema, where its keywords do not say it all. */
  readonly write?: (shape: Shape, writing: Writing) => unknown;
  /** The keyword that draft-07 does not have. */
  readonly newWord?: () => string;
  /** By a function, so that importing a package makes none of the shapes that nobody asks. */
  readonly properties?: () => Properties;
  readonly [keyword: string]: unknown;
}

export type Properties = { readonly [key: string]: Shape };

/** What is shared by the parts of one JSON Schema while it is written. */
export interface Writing {
  /** The root, and every shape that contains itself, in the order of `Part1`, `Part2`. */
  readonly places: Shape[];
  readonly $defs: Record<string, unknown>;
  readonly write: (shape: Shape) => Record<string, unknown>;
}

/** From the value that was asked about to a place in it. */
export type Path = readonly (string | number)[];

/** Where a check is, and what it is asked for. */
export interface Walk {
  /** From the root to the value; every check leaves it as it found it. */
  readonly path: (string | number)[];
  /**
   * Hears what is wrong, and answers whether more is worth telling, also when there is nothing to hear. Absent when only
   * the answer counts, so that the first failure ends the check.
   */
  readonly hear?: ((failure?: Failure) => boolean) | undefined;
  /** Whether failures are weighed, not told: what is wrong within the members of a union then counts as one. */
  readonly weighs?: boolean | undefined;
  /** JSON Schema's annotations: the keys or items of the value that were evaluated. Absent when nobody asks. */
  readonly seen?: Set<string | number>;
  /** For what lies inside the value, where that is another walk: evaluation is told of the value itself only. */
  readonly inner?: Walk;
  /** How many steps recursive shapes were entered by. */
  readonly depth: number;
  /** What recursive shapes answered about objects, so that none is asked, or heard, about one object twice. */
  readonly answers?: Map<Shape, Answers> | undefined;
}

export type Answers = WeakMap<object, "right" | "wrong" | "telling" | "told">;

/** A key of the value in quotes, unless it lies where all is secret. */
export type Show = (key: string) => string;

/** What failed. Words are made when they will be read: most failures are only weighed, or repeat what was said. */
export type Failure = readonly [
  keyword: string,
  /** What was expected, or the shape that can say it. */
  expected: string | Shape,
  value: unknown,
  /** In place of "Expected …, found …"; is handed what was expected, in words of a bearable length, and the way to show a key. */
  message?: ((expected: string, show: Show) => string) | undefined,
  /** A sentence after the message. */
  hint?: ((nearest: Nearest) => string | null | false) | undefined,
];

/** Whether a shape accepts a value, `depth` steps below the root. */
export const accepts = (shape: Shape, value: unknown, depth = 0): boolean =>
  check(shape, value, { path: [], depth });

/** Whether a value passes. */
export function check(shape: Shape, value: unknown, walk: Walk): boolean {
  const { type } = shape;
  if (type !== undefined && !isOfType(value, type)) return fail(walk, ["type", shape, value]);
  return shape.check === undefined || shape.check(value, walk);
}

/** Whether a value is of a JSON type, or an `integer`. JSON has no `NaN` and no infinity. */
export function isOfType(value: unknown, type: string): boolean {
  if (type === "number") return Number.isFinite(value);
  return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}

/** Checks what lies under a key or an index; `walk` must be the `inner` one of its container, if that has one. */
export function checkAt(key: string | number, shape: Shape, value: unknown, walk: Walk): boolean {
  walk.path.push(key);
  const passes = check(shape, value, walk);
  walk.path.pop();
  return passes;
}

/** Tells the walk what is wrong; `false`, for the check to return. */
export function fail({ hear }: Walk, failure: Failure): false {
  hear?.(failure);
  return false;
}

/** The same for what lies under a key. */
export function failAt(key: string | number, walk: Walk, failure: Failure): false {
  walk.path.push(key);
  fail(walk, failure);
  walk.path.pop();
  return false;
}

/** A walk from where another one is. Spelled out, as engines are slow at spreading objects. */
export const walkFrom = (
  { path, depth, answers }: Walk,
  hear?: Walk["hear"],
  weighs?: boolean,
): Walk => ({ path, depth, answers, hear, weighs });

/** A walk that only answers. */
export const quiet = (walk: Walk): Walk => (walk.hear || walk.seen ? walkFrom(walk) : walk);

/** A walk that keeps what was evaluated of the value. */
export const evaluating = (walk: Walk, seen: Set<string | number>): Walk => ({
  ...walk,
  seen,
  inner: walk.inner ?? walk,
});

/** Whether all pass: asks to the end when somebody listens, else to the first that does not. */
export function allPass<Part>(
  parts: Iterable<Part>,
  walk: Walk,
  passes: (part: Part) => boolean,
): boolean {
  let all = true;
  for (const part of parts) {
    if (passes(part)) continue;
    if (!walk.hear?.()) return false;
    all = false;
  }
  return all;
}

/** Completes "expected …": `a string`. */
export function expectedOf(due: Shape | string): string {
  if (typeof due === "string") return due;
  const { expected, type = "" } = due;
  if (expected) return expected();
  const rule = due.rule?.();
  const article = type === "null" ? "" : "aio".includes(type.charAt(0)) ? "an " : "a ";
  return article + type + (rule ? ` ${rule}` : "");
}

/** `a string or null`. */
export const expectedOfAny = (shapes: readonly Shape[]): string => oneOf(shapes.map(expectedOf));

/** Whether values of a JSON type may have a shape. */
export function fits(shape: Shape, type: string): boolean {
  const { type: own = type } = shape;
  return shape.fits?.(type) ?? (own === "integer" ? "number" : own) === type;
}
