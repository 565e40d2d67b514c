// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price model was removed.
 *
 * The payload of `price-model.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceModelDeleted {
  /** Id of the price model that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `price-model.deleted`; allocates nothing. */
export function isPriceModelDeleted(value: unknown): value is PriceModelDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/**
 * The contract of `price-model.deleted`: validates its payload and explains what is wrong with it.
 */
export const priceModelDeleted: Contract<"price-model.deleted", PriceModelDeleted> = contract({
  type: "price-model.deleted",
  is: isPriceModelDeleted,
  shape: object(() => ({ id: optional(string) })),
});
