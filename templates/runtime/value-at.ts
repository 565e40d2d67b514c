import { own } from "./own.js";

/** Where something lies: the keys that lead to it; none for the whole value. */
export type Keys = readonly string[];

/** What lies at a place, `undefined` where there is nothing; never what an object inherits. */
export function valueAt(value: unknown, keys: Keys): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null) return undefined;
    found = own(found as { readonly [key: string]: unknown }, key);
  }
  return found;
}
