// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { cartSummary, isCartSummary, type CartSummary } from "../models/cart-summary.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A cart was merged with another one.
 *
 * Which of the two carts the payload is about is not told.
 *
 * The payload of `cart.merged`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The sample has the same comma too many as that of `cart.created`.
 * Read as: Read without that comma.
 *
 * Doubt (the source is silent): Whether the cart in the payload is the one that stays or the one
 * that is given up is not said. Read as: Nothing is made of it.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export type CartMerged = CartSummary;

/** Whether a value is the payload of `cart.merged`; allocates nothing. */
export function isCartMerged(value: unknown): value is CartMerged {
  return isCartSummary(value);
}

/** The contract of `cart.merged`: validates its payload and explains what is wrong with it. */
export const cartMerged: Contract<"cart.merged", CartMerged> = contract({
  type: "cart.merged",
  is: isCartMerged,
  shape: cartSummary,
});
