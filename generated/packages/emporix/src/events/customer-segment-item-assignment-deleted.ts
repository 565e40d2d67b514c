// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An item is no longer assigned to a segment.
 *
 * The payload of `customer-segment.item-assignment-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export interface CustomerSegmentItemAssignmentDeleted {
  /** The item that was assigned. Evidence: typed sample. */
  itemId?: string;
  /** Evidence: typed sample. */
  segmentId?: string;
  /** The tenant that the segment belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Kind of item; the kinds are not documented. Evidence: typed sample. */
  type?: string;
}

/**
 * Whether a value is the payload of `customer-segment.item-assignment-deleted`; allocates nothing.
 */
export function isCustomerSegmentItemAssignmentDeleted(
  value: unknown,
): value is CustomerSegmentItemAssignmentDeleted {
  if (
    isObject(value) &&
    (value.itemId === undefined || typeof value.itemId === "string") &&
    (value.segmentId === undefined || typeof value.segmentId === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.type === undefined || typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer-segment.item-assignment-deleted`: validates its payload and explains
 * what is wrong with it.
 */
export const customerSegmentItemAssignmentDeleted: Contract<
  "customer-segment.item-assignment-deleted",
  CustomerSegmentItemAssignmentDeleted
> = contract({
  type: "customer-segment.item-assignment-deleted",
  is: isCustomerSegmentItemAssignmentDeleted,
  shape: object(() => ({
    itemId: optional(string),
    segmentId: optional(string),
    tenant: optional(string),
    type: optional(string),
  })),
});
