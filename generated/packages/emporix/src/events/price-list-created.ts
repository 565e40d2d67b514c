// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPriceList, priceList, type PriceList } from "../models/price-list.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price list was created.
 *
 * The payload of `price-list.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceListCreated = PriceList;

/** Whether a value is the payload of `price-list.created`; allocates nothing. */
export function isPriceListCreated(value: unknown): value is PriceListCreated {
  return isPriceList(value);
}

/**
 * The contract of `price-list.created`: validates its payload and explains what is wrong with it.
 */
export const priceListCreated: Contract<"price-list.created", PriceListCreated> = contract({
  type: "price-list.created",
  is: isPriceListCreated,
  shape: priceList,
});
