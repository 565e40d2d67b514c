// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order is being removed.
 *
 * The payload of `order.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 */
export interface OrderDeleted {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  siteCode?: string;
  /** State of the order; the words are not documented. Evidence: typed sample. */
  status?: string;
}

/** Whether a value is the payload of `order.deleted`; allocates nothing. */
export function isOrderDeleted(value: unknown): value is OrderDeleted {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.status === undefined || typeof value.status === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `order.deleted`: validates its payload and explains what is wrong with it. */
export const orderDeleted: Contract<"order.deleted", OrderDeleted> = contract({
  type: "order.deleted",
  is: isOrderDeleted,
  shape: object(() => ({
    id: optional(string),
    siteCode: optional(string),
    status: optional(string),
  })),
});
