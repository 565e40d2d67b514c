// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { cartSummary, isCartSummary, type CartSummary } from "../models/cart-summary.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A cart was created.
 *
 * The payload of `cart.created`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The samples of this event, `cart.merged` and `cart.closed` have a
 * comma after their last key, so they are not JSON. Read as: Read without that comma.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export type CartCreated = CartSummary;

/** Whether a value is the payload of `cart.created`; allocates nothing. */
export function isCartCreated(value: unknown): value is CartCreated {
  return isCartSummary(value);
}

/** The contract of `cart.created`: validates its payload and explains what is wrong with it. */
export const cartCreated: Contract<"cart.created", CartCreated> = contract({
  type: "cart.created",
  is: isCartCreated,
  shape: cartSummary,
});
