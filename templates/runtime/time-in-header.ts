import { checkTime, readTime } from "./check-time.js";
import { readHeader } from "./headers.js";
import type { CheckAge } from "./hmac-scheme.js";
import { refuse } from "./verify.js";

/** Judges the time in a header, which no signature covers; `usual` is the vendor's own tolerance. */
// @__NO_SIDE_EFFECTS__
export const timeInHeader =
  (header: string, usual?: number): CheckAge =>
  ({ headers }, options) => {
    const text = readHeader(headers, header);
    if (text === null) return refuse("missing-timestamp", `: ${header}`);
    return checkTime(readTime(text), options, usual) ?? { ok: true, timestamp: "unsigned" };
  };
