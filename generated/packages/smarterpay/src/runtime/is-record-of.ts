import { isObject } from "./is-object.js";

/** Whether a value is an object whose values all pass; a property that holds `undefined` is absent. */
export function isRecordOf(
  value: unknown,
  isValue: (value: unknown, depth: number) => boolean,
  depth = 0,
): value is { readonly [key: string]: unknown } {
  return isObject(value) && hasEntries(value, (_, inner) => isValue(inner, depth));
}

/** Whether all entries of an object pass; a property that holds `undefined` is absent. */
export function hasEntries(
  object: { readonly [key: string]: unknown },
  isEntry: (key: string, value: unknown, depth: number) => boolean,
  depth = 0,
): boolean {
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined && !isEntry(key, value, depth)) return false;
  }
  return true;
}

/** How many properties an object has; one that holds `undefined` is absent. */
export function countKeys(object: { readonly [key: string]: unknown }): number {
  let count = 0;
  for (const key of Object.keys(object)) {
    if (object[key] !== undefined) count++;
  }
  return count;
}

/** Whether an object has no key but these, of which it is known to have so many of the first. */
export function hasOnly(
  object: { readonly [key: string]: unknown },
  keys: readonly string[],
  certain: number,
): boolean {
  let due = certain;
  for (let index = certain; index < keys.length; index++) {
    if (object[keys[index] ?? ""] !== undefined) due++;
  }
  // Counting asks for no values, which most of an object's cost would be.
  let count = 0;
  for (const _ in object) count++;
  // An instance of a class may have found by name what is no key of its own.
  if (count === due && object["constructor"] === Object) return true;
  return Object.keys(object).every((key) => keys.includes(key) || object[key] === undefined);
}
