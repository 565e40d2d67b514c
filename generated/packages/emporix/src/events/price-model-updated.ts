// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPriceModel, priceModel, type PriceModel } from "../models/price-model.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price model changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `price-model.updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export type PriceModelUpdated = PriceModel;

/** Whether a value is the payload of `price-model.updated`; allocates nothing. */
export function isPriceModelUpdated(value: unknown): value is PriceModelUpdated {
  return isPriceModel(value);
}

/**
 * The contract of `price-model.updated`: validates its payload and explains what is wrong with it.
 */
export const priceModelUpdated: Contract<"price-model.updated", PriceModelUpdated> = contract({
  type: "price-model.updated",
  is: isPriceModelUpdated,
  shape: priceModel,
});
