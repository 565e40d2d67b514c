// Generated from definitions/emporix/index-item.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An item left the index of a site.
 *
 * The payload of `index-item.deleted`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The sample ends after a comma, without its closing brace. Read as:
 * Read as if it ended with the brace, with the two keys that it shows.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-index | Events - Index Item}
 * (as of 2026-08-21)
 */
export interface IndexItemDeleted {
  /** Evidence: typed sample. */
  id?: string;
  /** The site whose index it is about. Evidence: typed sample. */
  siteCode?: string;
}

/** Whether a value is the payload of `index-item.deleted`; allocates nothing. */
export function isIndexItemDeleted(value: unknown): value is IndexItemDeleted {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `index-item.deleted`: validates its payload and explains what is wrong with it.
 */
export const indexItemDeleted: Contract<"index-item.deleted", IndexItemDeleted> = contract({
  type: "index-item.deleted",
  is: isIndexItemDeleted,
  shape: object(() => ({ id: optional(string), siteCode: optional(string) })),
});
