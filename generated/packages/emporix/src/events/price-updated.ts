// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPrice, price, type Price } from "../models/price.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `price.updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): In each of the four groups the blocks of creation and change are
 * alike. Read as: The same payload for both.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceUpdated = Price;

/** Whether a value is the payload of `price.updated`; allocates nothing. */
export function isPriceUpdated(value: unknown): value is PriceUpdated {
  return isPrice(value);
}

/** The contract of `price.updated`: validates its payload and explains what is wrong with it. */
export const priceUpdated: Contract<"price.updated", PriceUpdated> = contract({
  type: "price.updated",
  is: isPriceUpdated,
  shape: price,
});
