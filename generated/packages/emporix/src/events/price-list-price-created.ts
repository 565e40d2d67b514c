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
 * A price in a price list was created.
 *
 * The payload of `price-list-price.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceListPriceCreated = PriceListPrice;

/** Whether a value is the payload of `price-list-price.created`; allocates nothing. */
export function isPriceListPriceCreated(value: unknown): value is PriceListPriceCreated {
  return isPriceListPrice(value);
}

/**
 * The contract of `price-list-price.created`: validates its payload and explains what is wrong with
 * it.
 */
export const priceListPriceCreated: Contract<"price-list-price.created", PriceListPriceCreated> =
  contract({
    type: "price-list-price.created",
    is: isPriceListPriceCreated,
    shape: priceListPrice,
  });
