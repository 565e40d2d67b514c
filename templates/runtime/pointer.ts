/** An RFC 6901 JSON Pointer: `""` is the whole value, `"/events/0"` a place in it. */
export type Pointer = string;

/** `/a~1b/0` as `["a/b", "0"]`. */
export function pointerKeys(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  const keys = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return keys;
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What lies at a place, `undefined` where there is nothing; never what an object inherits. */
export function readPointer(value: unknown, pointer: Pointer): unknown {
  let found = value;
  for (const key of pointerKeys(pointer)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as { readonly [key: string]: unknown })[key];
  }
  return found;
}
