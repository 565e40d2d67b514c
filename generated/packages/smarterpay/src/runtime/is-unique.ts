import { jsonText } from "./json-text.js";

/** Whether no two items are equal as JSON; linear in the size of the items. */
export function isUnique(items: readonly unknown[]): boolean {
  return repeated(items) === null;
}

/** Indexes of the first item that occurred before, and of where it did. */
export function repeated(
  items: readonly unknown[],
): readonly [first: number, second: number] | null {
  const scalars = new Map<unknown, number>();
  const texts = new Map<string, number>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const isScalar = typeof item !== "object" || item === null;
    const key = isScalar ? item : jsonText(item);
    const seen = isScalar ? scalars : texts;
    const before = seen.get(key as string);
    if (before !== undefined) return [before, index];
    seen.set(key as string, index);
  }
  return null;
}
