import { checkTime, readTime } from "./check-time.js";
import type { CheckAge } from "./hmac-scheme.js";
import { isObject } from "./is-object.js";

/** Judges the time at a place of the body, which the signature covers; `usual` is the vendor's own tolerance. */
// @__NO_SIDE_EFFECTS__
export const timeInBody =
  (keys: readonly string[], usual?: number): CheckAge =>
  ({ body, read = () => readJson(body) }, options) => {
    let value = read();
    for (const key of keys) value = isObject(value) ? value[key] : null;
    // Nobody but the vendor can have left it out of what is signed.
    if (value === undefined || value === null) return { ok: true, timestamp: "none" };
    const failure = checkTime(readTime(String(value)), options, usual);
    return failure ?? { ok: true, timestamp: "signed" };
  };

/** The value of a body; a body that is no JSON has none, and tells no time. */
function readJson(body: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
