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
 * A line item of a cart changed.
 *
 * The payload of `cart.item-updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export type CartItemUpdated = CartItemChange;

/** Whether a value is the payload of `cart.item-updated`; allocates nothing. */
export function isCartItemUpdated(value: unknown): value is CartItemUpdated {
  return isCartItemChange(value);
}

/**
 * The contract of `cart.item-updated`: validates its payload and explains what is wrong with it.
 */
export const cartItemUpdated: Contract<"cart.item-updated", CartItemUpdated> = contract({
  type: "cart.item-updated",
  is: isCartItemUpdated,
  shape: cartItemChange,
});
