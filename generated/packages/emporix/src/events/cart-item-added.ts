// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  cartItemChange,
  isCartItemChange,
  type CartItemChange,
} from "../models/cart-item-change.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A line item was added to a cart.
 *
 * The payload of `cart.item-added`. Evidence: typed sample.
 *
 * Doubt (the source is silent): Only the events about line items have a `tenant`; those about carts
 * have none. Read as: Each event has the keys of its own sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export type CartItemAdded = CartItemChange;

/** Whether a value is the payload of `cart.item-added`; allocates nothing. */
export function isCartItemAdded(value: unknown): value is CartItemAdded {
  return isCartItemChange(value);
}

/** The contract of `cart.item-added`: validates its payload and explains what is wrong with it. */
export const cartItemAdded: Contract<"cart.item-added", CartItemAdded> = contract({
  type: "cart.item-added",
  is: isCartItemAdded,
  shape: cartItemChange,
});
