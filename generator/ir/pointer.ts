import { isJsonObject, type JsonValue, type Pointer } from "./json.js";

/** The keys of an RFC 6901 pointer, unescaped; `null` when it is not one. */
export function pointerKeys(pointer: Pointer): readonly string[] | null {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return null;
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer to something below a pointer. */
export const below = (pointer: Pointer, ...keys: readonly (string | number)[]): Pointer =>
  pointer +
  keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The index that a pointer's key means in an array; `null` when it means none. */
export const arrayIndex = (key: string): number | null =>
  /^(0|[1-9]\d*)$/.test(key) ? Number(key) : null;

/** What stands at a pointer of a value. */
export function valueAt(root: JsonValue, pointer: Pointer): JsonValue | undefined {
  return pointerKeys(pointer)?.reduce<JsonValue | undefined>((value, key) => {
    if (Array.isArray(value)) return (value as readonly JsonValue[])[arrayIndex(key) ?? -1];
    if (value !== undefined && isJsonObject(value) && Object.hasOwn(value, key)) return value[key];
    return undefined;
  }, root);
}
