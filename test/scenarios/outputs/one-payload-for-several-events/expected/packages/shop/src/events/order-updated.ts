// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isOrder, order, type Order } from "../models/order.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order changed.
 *
 * The payload of `order.updated`. Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export type OrderUpdated = Order;

/** Whether a value is the payload of `order.updated`; allocates nothing. */
export function isOrderUpdated(value: unknown): value is OrderUpdated {
  return isOrder(value);
}

/** The contract of `order.updated`: validates its payload and explains what is wrong with it. */
export const orderUpdated: Contract<"order.updated", OrderUpdated> = contract({
  type: "order.updated",
  is: isOrderUpdated,
  shape: order,
});
