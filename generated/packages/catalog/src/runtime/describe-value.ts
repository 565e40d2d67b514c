const longest = 24;

/** Keys under which a value is never shown: what it holds may open a door, or is about a person's money. */
const secretKey =
  /pass(?:wor|phrase|code|wd)|secret|token|(?:api|private|access)[-_]?key|authorization|credential|cookie|signature|cvv|cvc|iban|card[-_]?number/i;

/** Whether what lies at a path is told by its type and length alone. */
export function isSecret(path: readonly (string | number)[]): boolean {
  return path.some((key) => typeof key === "string" && secretKey.test(key));
}

/** What a value is, in few words that never hold a whole payload: `string "abc"`, `array (2 items)`, `null`. */
export function describeValue(value: unknown, hidden = false): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `array (${counted(value.length, "item", "items")})`;
  if (typeof value === "object") {
    return `object (${counted(Object.keys(value).length, "property", "properties")})`;
  }
  if (typeof value === "string") {
    return `string ${hidden ? `(${counted(value.length, "character", "characters")})` : quote(value)}`;
  }
  // The text of a function is its source.
  if (hidden || typeof value === "function") return typeof value;
  return `${typeof value} ${cut(String(value), longest)}`;
}

/** What is short and needs no escapes. */
const plain = /^[ !#-[\]-~]{0,24}$/;

/** A text in quotes, cut after its first characters; characters that cannot be seen are spelled out. */
export function quote(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(cut(text, longest)).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}

/** The first characters of a text that is longer, never half of one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** `1 item`, `2 items`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a or b`, `a, b or c`; a long list is cut. */
export function oneOf(names: readonly string[]): string {
  const unique = [...new Set(names)];
  if (unique.length > 12) return `${unique.slice(0, 10).join(", ")} or ${unique.length - 10} more`;
  const last = unique.at(-1) ?? "nothing";
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(", ")} or ${last}`;
}
