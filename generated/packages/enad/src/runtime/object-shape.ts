import { quote } from "./describe-value.js";
import { isObject } from "./is-object.js";
import { nearest } from "./nearest.js";
import { own } from "./own.js";
import { fail, failAt, inside, jsonTypes, type Shape, type Walk } from "./shape.js";

/** The shape of a property that may be absent. */
// @__NO_SIDE_EFFECTS__
export function optional(shape: Shape): Shape {
  return { ...shape, isOptional: true };
}

export type Properties = { readonly [key: string]: Shape };

/** An object with these properties; others pass. */
// @__NO_SIDE_EFFECTS__
export function object(properties: Properties): Shape {
  let list: readonly Named[] | undefined;
  return {
    expected: "an object",
    types: jsonTypes.object,
    rules: { properties },
    check: (value, walk) => {
      if (!isObject(value)) return fail(walk, { keyword: "type", expected: "an object", value });
      return checkProperties(value, (list ??= listProperties(properties)), walk);
    },
  };
}

/** A property as a walk needs it. */
export interface Named {
  readonly key: string;
  readonly shape: Shape;
  /** Whether every object has something under the key. */
  readonly isInherited: boolean;
  readonly properties: Properties;
}

/** Made when something is first refused: most programs never ask most shapes. */
export const listProperties = (properties: Properties): readonly Named[] =>
  Object.entries(properties).map(([key, shape]) => ({
    key,
    shape,
    isInherited: key in Object.prototype,
    properties,
  }));

/** Whether the properties that are named have their shapes; each one that is present is evaluated by it. */
export function checkProperties(
  value: { readonly [key: string]: unknown },
  list: readonly Named[],
  walk: Walk,
): boolean {
  const inner = inside(walk);
  const { path } = walk;
  let passes = true;
  for (const { key, shape, isInherited, properties } of list) {
    const held = isInherited ? own(value, key) : value[key];
    if (held === undefined) {
      if (shape.isOptional || failMissing(walk, { key, value, properties })) continue;
    } else {
      walk.evaluated?.keys.add(key);
      path.push(key);
      const holds = shape.check(held, inner);
      path.pop();
      if (holds) continue;
    }
    if (!walk.listener?.isOpen()) return false;
    passes = false;
  }
  return passes;
}

export interface Missing {
  readonly key: string;
  readonly value: { readonly [key: string]: unknown };
  readonly properties: Properties;
}

/** Tells that a property is missing, and which other one may be a misspelling of it. */
export function failMissing(walk: Walk, { key, value, properties }: Missing): false {
  const shape = properties[key];
  return failAt(walk, key, {
    keyword: "required",
    expected: shape?.expected ?? "a value",
    value: undefined,
    message: `Property ${quote(key)} is missing.`,
    hint: () => {
      const unnamed = Object.keys(value).filter((other) => !Object.hasOwn(properties, other));
      const meant = nearest(key, unnamed);
      return meant === null ? null : `Is ${quote(meant)} a misspelling of it?`;
    },
  });
}
