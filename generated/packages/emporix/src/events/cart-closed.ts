// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { cartSummary, isCartSummary, type CartSummary } from "../models/cart-summary.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A cart was closed.
 *
 * The payload of `cart.closed`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The sample has the same comma too many as that of `cart.created`.
 * Read as: Read without that comma.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export type CartClosed = CartSummary;

/** Whether a value is the payload of `cart.closed`; allocates nothing. */
export function isCartClosed(value: unknown): value is CartClosed {
  return isCartSummary(value);
}

/** The contract of `cart.closed`: validates its payload and explains what is wrong with it. */
export const cartClosed: Contract<"cart.closed", CartClosed> = contract({
  type: "cart.closed",
  is: isCartClosed,
  shape: cartSummary,
});
