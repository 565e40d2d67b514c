// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPriceModel, priceModel, type PriceModel } from "../models/price-model.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price model was created.
 *
 * The payload of `price-model.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceModelCreated = PriceModel;

/** Whether a value is the payload of `price-model.created`; allocates nothing. */
export function isPriceModelCreated(value: unknown): value is PriceModelCreated {
  return isPriceModel(value);
}

/**
 * The contract of `price-model.created`: validates its payload and explains what is wrong with it.
 */
export const priceModelCreated: Contract<"price-model.created", PriceModelCreated> = contract({
  type: "price-model.created",
  is: isPriceModelCreated,
  shape: priceModel,
});
