type ItemGuard = (item: unknown, depth: number) => boolean;

/** Whether a value is an array whose items, from index `from` on, all pass; holes count as `undefined`. */
export function isArrayOf(
  value: unknown,
  isItem: ItemGuard,
  depth = 0,
  from = 0,
): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = from; index < value.length; index++) {
    if (!isItem(value[index], depth)) return false;
  }
  return true;
}

/** How many items pass. */
export function countItems(items: readonly unknown[], isItem: ItemGuard, depth = 0): number {
  let count = 0;
  for (let index = 0; index < items.length; index++) {
    if (isItem(items[index], depth)) count++;
  }
  return count;
}
