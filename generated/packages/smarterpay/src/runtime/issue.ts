import { cut, describeValue, quoteAt } from "./describe-value.js";
import type { Nearest } from "./nearest.js";
import { expectedOf, type Failure, type Path } from "./shape.js";

/** One thing that is wrong with a value, at one place in it. */
export interface Issue {
  /** Keys and indexes from the value that was validated to the place: `["a", 0]`. */
  readonly path: readonly (string | number)[];
  /** The same as an RFC 6901 JSON Pointer: `"/a/0"`. */
  readonly pointer: string;
  /**
   * The JSON Schema keyword that was not met, such as `required`. Besides: `false` for what the schema `false` refuses,
   * `depth` for a value that is nested too deeply, `limit` for the last issue of too many to tell, `unreadable` for a value
   * that throws when it is read.
   */
  readonly keyword: string;
  /** A sentence for people, at most 600 characters long; of a text in the value it shows 24 at most. */
  readonly message: string;
  /** What would have been right: `a string`, `one of "active", "inactive"`. */
  readonly expected: string;
  /** What was there instead, cut short: `number 12`, `object (3 properties)`, `nothing`; no value under a key such as `token`. */
  readonly received: string;
}

const longestExpected = 450;

/** A failure in words. */
export function issueOf(
  [keyword, due, value, say, hint]: Failure,
  path: Path,
  nearest?: Nearest | false,
): Issue {
  const expected = cut(expectedOf(due), longestExpected);
  const pointer = pointerTo(path);
  const received = describeValue(value, pointer);
  const show = (key: string) => quoteAt(pointerTo(path.slice(0, -1)), key);
  let message = say ? say(expected, show) : `Expected ${expected}, found ${received}.`;
  const hinted = nearest && hint?.(nearest);
  if (hinted) message += ` ${hinted}`;
  return { path: [...path], pointer, keyword, message, expected, received };
}

/** `["a/b", 0]` as `/a~1b/0`. */
export function pointerTo(path: Path): string {
  let pointer = "";
  for (const key of path) pointer += `/${typeof key === "string" ? escaped(key) : key}`;
  return pointer;
}

const escaped = (key: string): string =>
  /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
