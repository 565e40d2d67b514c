import { typeOf } from "./type-of.js";

const longest = 24;
export const longestName = 100;
const longestList = 400;

/** Words of keys under which a value is never shown: what it holds may open a door, or is about a person's money. */
const secretWords =
  /pass[wpc]|secret|token|credential|cookie|signature|authoriz|bearer|cv[cv]|iban|(api|private|access|signing|encryption|session)[^a-z]*(key|id)|(card|account|routing)s?[^a-z]*n(um|o(?![a-z]))|(sort|security)[^a-z]*code|(pass|pwd|pin|otp|jwt|ssn|auth)(key|code|num|[^a-z]|$)/i;

/**
 * A text or key in quotes; of one that lies where all is secret, such as below `/cards/0/number`, or that begins as JSON or
 * a query with such a key in it, its length alone.
 */
export const quoteAt = (pointer: string, text: string): string => {
  const start = text.slice(0, longest);
  return secretWords.test(/[{=]/.test(start) ? pointer + start : pointer)
    ? `(${counted(text.length, "character")})`
    : quote(text);
};

/**
 * What a value at a place is, in few words that never hold a whole payload: `string "abc"`, `array (2 items)`, `null`. Of
 * what lies under a key that may hold a secret, type and length alone.
 */
export function describeValue(value: unknown, pointer: string): string {
  const type = typeOf(value);
  if (value === undefined) return "nothing";
  if (value === null) return type;
  if (typeof value === "string") return `${type} ${quoteAt(pointer, value)}`;
  if (Array.isArray(value)) return `${type} (${counted(value.length, "item")})`;
  if (typeof value === "object") {
    return `${type} (${counted(Object.keys(value).length, "property")})`;
  }
  // The text of a function is its source.
  return secretWords.test(pointer) || typeof value === "function"
    ? type
    : `${type} ${cut(String(value), longest)}`;
}

/** What is short and needs no escapes. */
const plain = /^[ !#-[\]-~]{0,24}$/;

/**
 * A text in quotes; of a long one the first characters and the last, as many differ in their end alone: a date in its zone,
 * a word in its plural. Characters that cannot be seen are spelled out.
 */
export const quote = (text: string, most: number = longest): string =>
  plain.test(text)
    ? `"${text}"`
    : JSON.stringify(cut(text, most, 7)).replace(
        // Engines read expressions when they load a module, and Unicode's classes take them a quarter of a millisecond.
        new RegExp("[\\p{C}\\p{Zl}\\p{Zp}]", "gu"),
        (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
      );

/** The same for a name or a text of the schema, which is no secret, and is hardly ever too long. */
export const quoteName = (name: string): string => quote(name, longestName);

/** The first characters of a text that is longer, and so many of the last; never half of one. */
export const cut = (text: string, most: number, last = 0): string => {
  if (text.length <= most) return text;
  const shown = `${text.slice(0, most - last - 1)}…${text.slice(text.length - last)}`;
  return shown.replace(/[\ud800-\udfff]?…[\ud800-\udfff]?/u, "…");
};

/** `1 item`, `2 items`, `2 properties`. */
export const counted = (count: number, word: string): string =>
  `${count} ${count === 1 ? word : `${word}s`.replace("ys", "ies")}`;

/** `a`, `a or b`, `a, b or c`; a long list is cut. */
export function oneOf(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, unique.length > 12 ? 10 : 12);
  while (shown.length > 1 && shown.join().length > longestList) shown.pop();
  if (shown.length < unique.length) shown.push(`${unique.length - shown.length} more`);
  const last = shown.pop() ?? "nothing";
  return shown.length > 0 ? `${shown.join(", ")} or ${last}` : last;
}
