const longest = 24;

/** What a value is, in few words that never hold a whole payload: `string "abc"`, `array (2 items)`, `null`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `array (${counted(value.length, "item", "items")})`;
  if (typeof value === "string") return `string ${quote(value)}`;
  if (typeof value !== "object") return `${typeof value} ${String(value)}`;
  return `object (${counted(Object.keys(value).length, "property", "properties")})`;
}

/** A text in quotes, cut after its first characters. */
export function quote(text: string): string {
  if (text.length <= longest) return JSON.stringify(text);
  return JSON.stringify(`${Array.from(text.slice(0, longest)).slice(0, -1).join("")}…`);
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
