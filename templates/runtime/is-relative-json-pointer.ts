import { isJsonPointer } from "./is-json-pointer.js";

const start = /^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?(?=#$|\/|$)/;

/** draft-bhutton-relative-json-pointer-00; `0-1#`, too, which its examples have and its grammar forgets. */
export function isRelativeJsonPointer(text: string): boolean {
  const levels = start.exec(text);
  if (levels === null || text.endsWith("\n")) return false;
  const rest = text.slice(levels[0].length);
  return rest === "#" || isJsonPointer(rest);
}
