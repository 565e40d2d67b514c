// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isOrder, order, type Order } from "../models/order.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order was created.
 *
 * The payload of `order.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 */
export type OrderCreated = Order;

/** Whether a value is the payload of `order.created`; allocates nothing. */
export function isOrderCreated(value: unknown): value is OrderCreated {
  return isOrder(value);
}

/** The contract of `order.created`: validates its payload and explains what is wrong with it. */
export const orderCreated: Contract<"order.created", OrderCreated> = contract({
  type: "order.created",
  is: isOrderCreated,
  shape: order,
});
