// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPriceList, priceList, type PriceList } from "../models/price-list.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price list changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `price-list.updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceListUpdated = PriceList;

/** Whether a value is the payload of `price-list.updated`; allocates nothing. */
export function isPriceListUpdated(value: unknown): value is PriceListUpdated {
  return isPriceList(value);
}

/**
 * The contract of `price-list.updated`: validates its payload and explains what is wrong with it.
 */
export const priceListUpdated: Contract<"price-list.updated", PriceListUpdated> = contract({
  type: "price-list.updated",
  is: isPriceListUpdated,
  shape: priceList,
});
