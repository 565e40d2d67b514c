import { quote } from "./describe-value.js";
import { isObject } from "./is-object.js";
import { nearest } from "./nearest.js";
import { own } from "./own.js";
import {
  allPass,
  checkAt,
  fail,
  failAt,
  inside,
  jsonTypes,
  type Shape,
  type Walk,
} from "./shape.js";

/** A property that may be absent. */
export interface Optional {
  readonly optional: Shape;
}

// @__NO_SIDE_EFFECTS__
export function optional(shape: Shape): Optional {
  return { optional: shape };
}

export type Properties = { readonly [key: string]: Shape | Optional };

/** An object with these properties; others pass. */
// @__NO_SIDE_EFFECTS__
export function object(properties: Properties): Shape {
  return {
    expected: "an object",
    types: jsonTypes.object,
    check: (value, walk) => {
      if (!isObject(value)) return fail(walk, { keyword: "type", expected: "an object", value });
      return checkProperties(value, properties, walk);
    },
  };
}

/** Whether the properties that are named have their shapes; each one that is present is evaluated by it. */
export function checkProperties(
  value: { readonly [key: string]: unknown },
  properties: Properties,
  walk: Walk,
): boolean {
  const inner = inside(walk);
  return allPass(Object.entries(properties), walk, ([key, property]) => {
    const held = own(value, key);
    const isOptional = "optional" in property;
    if (held === undefined) return isOptional || failMissing(walk, { key, value, properties });
    walk.evaluated?.keys.add(key);
    const shape = isOptional ? property.optional : property;
    return checkAt(shape, { value: held, key, walk: inner });
  });
}

export interface Missing {
  readonly key: string;
  readonly value: { readonly [key: string]: unknown };
  readonly properties: Properties;
}

/** Tells that a property is missing, and which other one may be a misspelling of it. */
export function failMissing(walk: Walk, { key, value, properties }: Missing): false {
  if (walk.issues === null) return false;
  const unnamed = Object.keys(value).filter((other) => !Object.hasOwn(properties, other));
  const meant = nearest(key, unnamed);
  const shape = properties[key];
  return failAt(walk, key, {
    keyword: "required",
    expected: shape === undefined || "optional" in shape ? "a value" : shape.expected,
    value: undefined,
    message: `Property ${quote(key)} is missing.`,
    ...(meant === null ? {} : { hint: `Is ${quote(meant)} a misspelling of it?` }),
  });
}
