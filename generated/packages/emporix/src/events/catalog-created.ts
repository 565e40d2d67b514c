// Generated from definitions/emporix/catalog.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { catalog, isCatalog, type Catalog } from "../models/catalog.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A catalog was created.
 *
 * The payload of `catalog.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-catalog | Events - Catalog}
 * (as of 2026-08-21)
 */
export type CatalogCreated = Catalog;

/** Whether a value is the payload of `catalog.created`; allocates nothing. */
export function isCatalogCreated(value: unknown): value is CatalogCreated {
  return isCatalog(value);
}

/** The contract of `catalog.created`: validates its payload and explains what is wrong with it. */
export const catalogCreated: Contract<"catalog.created", CatalogCreated> = contract({
  type: "catalog.created",
  is: isCatalogCreated,
  shape: catalog,
});
