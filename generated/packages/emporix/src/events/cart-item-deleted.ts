// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A line item was removed from a cart.
 *
 * The payload of `cart.item-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartItemDeleted {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Evidence: typed sample. */
  cartId?: string;
  /** Evidence: typed sample. */
  itemId?: string;
}

/** Whether a value is the payload of `cart.item-deleted`; allocates nothing. */
export function isCartItemDeleted(value: unknown): value is CartItemDeleted {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.cartId === undefined || typeof value.cartId === "string") &&
    (value.itemId === undefined || typeof value.itemId === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `cart.item-deleted`: validates its payload and explains what is wrong with it.
 */
export const cartItemDeleted: Contract<"cart.item-deleted", CartItemDeleted> = contract({
  type: "cart.item-deleted",
  is: isCartItemDeleted,
  shape: object(() => ({
    tenant: optional(string),
    cartId: optional(string),
    itemId: optional(string),
  })),
});
