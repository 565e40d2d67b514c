// Generated from definitions/emporix/catalog.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { catalog, isCatalog, type Catalog } from "../models/catalog.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A catalog changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `catalog.updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The block of `catalog.updated` is that of `catalog.created`. Read
 * as: The same payload for both.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-catalog | Events - Catalog}
 * (as of 2026-08-21)
 */
export type CatalogUpdated = Catalog;

/** Whether a value is the payload of `catalog.updated`; allocates nothing. */
export function isCatalogUpdated(value: unknown): value is CatalogUpdated {
  return isCatalog(value);
}

/** The contract of `catalog.updated`: validates its payload and explains what is wrong with it. */
export const catalogUpdated: Contract<"catalog.updated", CatalogUpdated> = contract({
  type: "catalog.updated",
  is: isCatalogUpdated,
  shape: catalog,
});
