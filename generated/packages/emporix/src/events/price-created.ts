// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPrice, price, type Price } from "../models/price.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price was created.
 *
 * The payload of `price.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceCreated = Price;

/** Whether a value is the payload of `price.created`; allocates nothing. */
export function isPriceCreated(value: unknown): value is PriceCreated {
  return isPrice(value);
}

/** The contract of `price.created`: validates its payload and explains what is wrong with it. */
export const priceCreated: Contract<"price.created", PriceCreated> = contract({
  type: "price.created",
  is: isPriceCreated,
  shape: price,
});
