// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isOrder, order, type Order } from "../models/order.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { intersection } from "../runtime/logic-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { unknown } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order changed.
 *
 * The fields are those of a creation, and three that a changelog announces; what changed is not
 * told.
 *
 * The payload of `order.updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The block is that of `order.created`, 256 fields alike. Read as:
 * The same payload for both, but for the fields that the changelog tells apart.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 */
export type OrderUpdated = {
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog
   * 2025).
   */
  orderType?: unknown;
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog
   * 2025).
   */
  subOrders?: unknown;
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog
   * 2025).
   */
  splitBy?: unknown;
} & Order;

/** Whether a value is the payload of `order.updated`; allocates nothing. */
export function isOrderUpdated(value: unknown): value is OrderUpdated {
  return isObject(value) && isOrder(value);
}

/** The contract of `order.updated`: validates its payload and explains what is wrong with it. */
export const orderUpdated: Contract<"order.updated", OrderUpdated> = contract({
  type: "order.updated",
  is: isOrderUpdated,
  shape: intersection(
    object(() => ({
      orderType: optional(unknown),
      subOrders: optional(unknown),
      splitBy: optional(unknown),
    })),
    order,
  ),
});
