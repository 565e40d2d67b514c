import { checkTime, readTime } from "./check-time.js";
import { readHeader } from "./headers.js";
import type { CheckAge } from "./hmac-scheme.js";
import { refuseMissing } from "./verify.js";

/** Judges the time in a header, which no signature covers. */
// @__NO_SIDE_EFFECTS__
export const timeInHeader =
  (header: string): CheckAge =>
  ({ headers }, options) => {
    const value = readHeader(headers, header);
    if (value === null) return refuseMissing("missing-timestamp", header);
    return checkTime(readTime(value), options) ?? { ok: true, timestamp: "unsigned" };
  };
