import type { DigestBytes } from "./hmac.js";

/** Puts a text such as `sha256=` before digests. */
// @__NO_SIDE_EFFECTS__
export const withPrefix =
  (prefix: string, encode: (digest: DigestBytes) => string): ((digest: DigestBytes) => string) =>
  (digest) =>
    prefix + encode(digest);
