import type { Located, LocatedEntry } from "../source/located.js";

/** What is printed over some lines, on one: `null` where it needs more than the room, or where braces would change it. */
export function shortForm(text: string, value: Located, room: number): string | null {
  const written = value.kind === "map" ? shortMap(text, value.entries) : shortList(text, value);
  return written !== null && written.length <= room ? written : null;
}

/** `{ type: string }`: a map of one key, whose value is a scalar. */
function shortMap(text: string, [only, ...others]: readonly LocatedEntry[]): string | null {
  if (!only || others.length > 0 || only.value.kind !== "scalar") return null;
  return isSafe(text.slice(only.value.span.start, only.value.span.end))
    ? `{ ${text.slice(only.keySpan.start, only.value.span.end)} }`
    : null;
}

/** `[id, email]`: a list of scalars. */
function shortList(text: string, value: Located): string | null {
  if (value.kind !== "list" || value.items.some(({ kind }) => kind !== "scalar")) return null;
  const items = value.items.map(({ span }) => text.slice(span.start, span.end));
  return items.length > 0 && items.every(isSafe) ? `[${items.join(", ")}]` : null;
}

/** Within brackets and braces a comma ends a plain text. */
const isSafe = (written: string) => /^(".*"|'.*'|[^\n{}[\],]*)$/.test(written);
