// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  isPriceListPrice,
  priceListPrice,
  type PriceListPrice,
} from "../models/price-list-price.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price in a price list changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `price-list-price.updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceListPriceUpdated = PriceListPrice;

/** Whether a value is the payload of `price-list-price.updated`; allocates nothing. */
export function isPriceListPriceUpdated(value: unknown): value is PriceListPriceUpdated {
  return isPriceListPrice(value);
}

/**
 * The contract of `price-list-price.updated`: validates its payload and explains what is wrong with
 * it.
 */
export const priceListPriceUpdated: Contract<"price-list-price.updated", PriceListPriceUpdated> =
  contract({
    type: "price-list-price.updated",
    is: isPriceListPriceUpdated,
    shape: priceListPrice,
  });
