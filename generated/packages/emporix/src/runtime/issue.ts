/** One thing that is wrong with a value, at one place in it. */
export interface Issue {
  /** Keys and indexes from the value that was validated to the place: `["a", 0]`. */
  readonly path: readonly (string | number)[];
  /** The same as an RFC 6901 JSON Pointer: `"/a/0"`. */
  readonly pointer: string;
  /** The JSON Schema keyword that was not met, such as `required`; `depth` for a value that is nested too deeply. */
  readonly keyword: string;
  /** A sentence for people. */
  readonly message: string;
  /** What would have been right: `a string`, `one of "active", "inactive"`. */
  readonly expected: string;
  /** What was there instead, cut short: `number 12`, `object (3 properties)`, `nothing`. */
  readonly received: string;
}

/** `["a/b", 0]` as `/a~1b/0`. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
