// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price in a price list was removed.
 *
 * The payload of `price-list-price.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceListPriceDeleted {
  /** Id of the price that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `price-list-price.deleted`; allocates nothing. */
export function isPriceListPriceDeleted(value: unknown): value is PriceListPriceDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/**
 * The contract of `price-list-price.deleted`: validates its payload and explains what is wrong with
 * it.
 */
export const priceListPriceDeleted: Contract<"price-list-price.deleted", PriceListPriceDeleted> =
  contract({
    type: "price-list-price.deleted",
    is: isPriceListPriceDeleted,
    shape: object(() => ({ id: optional(string) })),
  });
