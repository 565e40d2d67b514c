// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price list was removed.
 *
 * The payload of `price-list.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceListDeleted {
  /** Id of the price list that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `price-list.deleted`; allocates nothing. */
export function isPriceListDeleted(value: unknown): value is PriceListDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/**
 * The contract of `price-list.deleted`: validates its payload and explains what is wrong with it.
 */
export const priceListDeleted: Contract<"price-list.deleted", PriceListDeleted> = contract({
  type: "price-list.deleted",
  is: isPriceListDeleted,
  shape: object(() => ({ id: optional(string) })),
});
