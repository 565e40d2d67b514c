// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isOrderMetadata, orderMetadata, type OrderMetadata } from "../models/order-metadata.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order was cancelled.
 *
 * The payload of `order.cancelled`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 */
export interface OrderCancelled {
  /** Evidence: typed sample. */
  id?: string;
  /** State of the order; the words are not documented. Evidence: typed sample. */
  status?: string;
  /** Evidence: typed sample. */
  metadata?: OrderMetadata;
}

/** Whether a value is the payload of `order.cancelled`; allocates nothing. */
export function isOrderCancelled(value: unknown): value is OrderCancelled {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.metadata === undefined || isOrderMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

/** The contract of `order.cancelled`: validates its payload and explains what is wrong with it. */
export const orderCancelled: Contract<"order.cancelled", OrderCancelled> = contract({
  type: "order.cancelled",
  is: isOrderCancelled,
  shape: object(() => ({
    id: optional(string),
    status: optional(string),
    metadata: optional(orderMetadata),
  })),
});
