// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A price was removed.
 *
 * The payload of `price.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceDeleted {
  /** Id of the price that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `price.deleted`; allocates nothing. */
export function isPriceDeleted(value: unknown): value is PriceDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The contract of `price.deleted`: validates its payload and explains what is wrong with it. */
export const priceDeleted: Contract<"price.deleted", PriceDeleted> = contract({
  type: "price.deleted",
  is: isPriceDeleted,
  shape: object(() => ({ id: optional(string) })),
});
