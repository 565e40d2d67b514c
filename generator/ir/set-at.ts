import { isJsonObject, type JsonValue } from "./json.js";
import { arrayIndex } from "./pointer.js";

/**
 * A value with another in one place of it. Objects on the way are made where there is nothing, and a list grows by one
 * item at its end; `undefined` when something else is in the way.
 */
export function setAt(
  root: JsonValue | undefined,
  keys: readonly string[],
  value: JsonValue,
): JsonValue | undefined {
  const [key, ...deeper] = keys;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    const items: readonly JsonValue[] = root;
    const index = arrayIndex(key) ?? -1;
    if (index < 0 || index > items.length) return undefined;
    const inner = setAt(items[index], deeper, value);
    return inner === undefined ? undefined : items.toSpliced(index, 1, inner);
  }
  if (root !== undefined && !isJsonObject(root)) return undefined;
  const present = root !== undefined && Object.hasOwn(root, key) ? root[key] : undefined;
  const inner = setAt(present, deeper, value);
  return inner === undefined ? undefined : { ...root, [key]: inner };
}
