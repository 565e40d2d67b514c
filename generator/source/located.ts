import type { JsonObject, JsonValue, Pointer } from "../ir/json.js";
import { arrayIndex, below, pointerKeys } from "../ir/pointer.js";
import type { Span } from "../ir/span.js";

/** A value of a definition file that knows where it was written. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedMap {
  readonly kind: "map";
  readonly entries: readonly LocatedEntry[];
  readonly span: Span;
}

export interface LocatedEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Located;
}

export interface LocatedList {
  readonly kind: "list";
  readonly items: readonly Located[];
  readonly span: Span;
}

export interface LocatedScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export const entryOf = (map: LocatedMap, key: string): LocatedEntry | undefined =>
  map.entries.find((entry) => entry.key === key);

export const valueOf = (map: LocatedMap, key: string): Located | undefined =>
  entryOf(map, key)?.value;

/** A text of a map; `null` where there is none. */
export function textAt(located: Located, key: string): string | null {
  const value = located.kind === "map" ? valueOf(located, key) : undefined;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
}

/** What stands at a pointer of a document. */
export function locatedAt(root: Located, pointer: Pointer): Located | undefined {
  return pointerKeys(pointer)?.reduce<Located | undefined>((located, key) => {
    if (located?.kind === "map") return valueOf(located, key);
    if (located?.kind === "list") return located.items[arrayIndex(key) ?? -1];
    return undefined;
  }, root);
}

/** The document with something else, or nothing, at a pointer; `null` when the pointer leads nowhere. */
export function replaceAt(
  root: Located,
  keys: readonly string[],
  value: Located | null,
): Located | null {
  const [key, ...others] = keys;
  if (key === undefined) return value;
  if (root.kind === "map") return replaceInMap(root, { key, others, value });
  if (root.kind !== "list") return null;
  const index = arrayIndex(key) ?? -1;
  const item = root.items[index];
  if (!item) return null;
  const next = others.length === 0 ? value : replaceAt(item, others, value);
  if (next === null && others.length > 0) return null;
  return { ...root, items: root.items.toSpliced(index, 1, ...(next ? [next] : [])) };
}

/** A key may be new: `set` adds a property where there was none. */
function replaceInMap(
  map: LocatedMap,
  { key, others, value }: { key: string; others: readonly string[]; value: Located | null },
): LocatedMap | null {
  const index = map.entries.findIndex((entry) => entry.key === key);
  const entry = map.entries[index];
  if (!entry) {
    if (others.length > 0 || value === null) return null;
    return { ...map, entries: [...map.entries, { key, keySpan: value.span, value }] };
  }
  const next = others.length === 0 ? value : replaceAt(entry.value, others, value);
  if (next === null && others.length > 0) return null;
  return {
    ...map,
    entries: map.entries.toSpliced(index, 1, ...(next ? [{ ...entry, value: next }] : [])),
  };
}

/** What stands at a pointer, or the innermost thing on the way there. */
export function nearestAt(root: Located, pointer: Pointer): Located {
  const keys = pointerKeys(pointer) ?? [];
  const paths = keys.map((_, index) => keys.slice(0, keys.length - index));
  const found = paths
    .map((path) => locatedAt(root, below("", ...path)))
    .find((located) => located !== undefined);
  return found ?? root;
}

/** The outermost value written at exactly this place. */
export function findSpan(root: Located, { start, end }: Span): Located | undefined {
  if (root.span.start === start && root.span.end === end) return root;
  const inner =
    root.kind === "map"
      ? root.entries.map(({ value }) => value)
      : root.kind === "list"
        ? root.items
        : [];
  const around = inner.find(({ span }) => span.start <= start && end <= span.end);
  return around && findSpan(around, { start, end, file: root.span.file });
}

/** The plain JSON value; `__proto__` stays an own key. */
export function plainValue(located: Located): JsonValue {
  if (located.kind === "scalar") return located.value;
  if (located.kind === "list") return located.items.map(plainValue);
  return plainObject(located.entries);
}

function plainObject(entries: readonly LocatedEntry[]): JsonObject {
  return Object.fromEntries(entries.map(({ key, value }) => [key, plainValue(value)]));
}

/** Characters of a text that are shown. */
const shown = 40;

/** What a person would call the value: "a list", "the number 3", `the text "abc"`. */
export function describeLocated(located: Located): string {
  if (located.kind === "map") return "a map";
  if (located.kind === "list") return "a list";
  if (located.value === null) return "null";
  if (located.value === "") return "an empty text";
  if (typeof located.value === "string") return `the text ${JSON.stringify(cut(located.value))}`;
  return `the ${typeof located.value} ${String(located.value)}`;
}

/** Within a line, and not within a character. */
function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= shown) return text;
  return `${characters.slice(0, shown).join("").trimEnd()}…`;
}
