import type { Place } from "../../ir/delivery.js";
import type { Pointer } from "../../ir/json.js";
import { arrayIndex, pointerKeys } from "../../ir/pointer.js";
import { codeSpan, line, type Inline } from "../../text/markdown.js";
import { belowPath, rootPath, type FieldPath } from "../../text/field-path.js";
import { orWords } from "./type-words.js";

/** Where a value is read: `type` in the body, the header `X-Event`. */
export const placesWords = (places: readonly Place[], batch: boolean): Inline =>
  orWords(places.map((place) => placeWords(place, batch)));

export function placeWords(place: Place, batch: boolean): Inline {
  if (place.in === "header") return line`the header ${codeSpan(place.name)}`;
  const path = pointerWords(place.at);
  return place.in === "item" && batch ? line`${path} of each event` : line`${path} in the body`;
}

/** A pointer as a path with dots; the whole value is `.`. */
export const pointerWords = (pointer: Pointer): Inline =>
  codeSpan(pointerPath(pointer).text || ".");

const pointerPath = (pointer: Pointer): FieldPath =>
  (pointerKeys(pointer) ?? []).reduce((path, key) => {
    const index = arrayIndex(key);
    return belowPath(path, index === null ? { in: "key", key } : { in: "item", index });
  }, rootPath);
