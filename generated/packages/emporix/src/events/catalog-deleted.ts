// Generated from definitions/emporix/catalog.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A catalog was removed.
 *
 * The payload of `catalog.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-catalog | Events - Catalog}
 * (as of 2026-08-21)
 */
export interface CatalogDeleted {
  /** Id of the catalog that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `catalog.deleted`; allocates nothing. */
export function isCatalogDeleted(value: unknown): value is CatalogDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The contract of `catalog.deleted`: validates its payload and explains what is wrong with it. */
export const catalogDeleted: Contract<"catalog.deleted", CatalogDeleted> = contract({
  type: "catalog.deleted",
  is: isCatalogDeleted,
  shape: object(() => ({ id: optional(string) })),
});
