import { checkTime, readTime } from "./check-time.js";
import type { CheckAge } from "./hmac-scheme.js";
import { isObject } from "./is-object.js";

/** Judges the time at a place of the body, which the signature covers. */
// @__NO_SIDE_EFFECTS__
export const timeInBody =
  (keys: readonly string[]): CheckAge =>
  ({ read }, options) => {
    let value = read();
    for (const key of keys) value = isObject(value) ? value[key] : null;
    // Nobody but the vendor can have left it out of what is signed.
    if (value === undefined || value === null) return { ok: true, timestamp: "none" };
    return checkTime(readTime(value), options) ?? { ok: true, timestamp: "signed" };
  };
