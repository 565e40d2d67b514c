import { readHeader, type HeaderSource } from "./headers.js";
import { pointerTo } from "./issue.js";
import { valueAt, type Keys } from "./value-at.js";

/** Where a vendor puts a fact: in the body, in the part of the body that is one event, or in a header. */
export type Place =
  | { readonly in: "body" | "item"; readonly at: Keys }
  | { readonly in: "header"; readonly name: string };

/** Everything that places are read from. */
export interface Surroundings {
  readonly body: unknown;
  /** The body itself, or one element of a batch. */
  readonly item: unknown;
  readonly headers: HeaderSource | undefined;
}

/**
 * The first text at any of the places, most trustworthy first. A number counts as text, unless reading JSON may have
 * changed its last digits: two ids would be one.
 */
export function readPlaces(
  places: readonly Place[],
  { body, item, headers }: Surroundings,
): string | null {
  for (const place of places) {
    const value =
      place.in === "header"
        ? headers && readHeader(headers, place.name)
        : valueAt(place.in === "body" ? body : item, place.at);
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number" && value < 9e15) return String(value);
  }
  return null;
}

/** `at /type of the item or in the header X-Event`, for people. */
export const describePlaces = (places: readonly Place[]): string =>
  places
    .map((place) =>
      place.in === "header"
        ? `in the header ${place.name}`
        : `at ${pointerTo(place.at)} of the ${place.in}`,
    )
    .join(" or ");
