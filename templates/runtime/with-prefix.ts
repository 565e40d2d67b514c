/** Puts a text such as `sha256=` before digests. */
// @__NO_SIDE_EFFECTS__
export const withPrefix =
  (prefix: string, encode: (digest: ArrayBuffer) => string): ((digest: ArrayBuffer) => string) =>
  (digest) =>
    prefix + encode(digest);
