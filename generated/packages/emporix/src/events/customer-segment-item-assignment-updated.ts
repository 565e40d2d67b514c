// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  isItemAssignment,
  itemAssignment,
  type ItemAssignment,
} from "../models/item-assignment.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * The assignment of an item to a segment changed.
 *
 * The payload of `customer-segment.item-assignment-updated`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The sample is broken in the same two places as that of the
 * creation. Read as: The same repair, and so the same payload.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export type CustomerSegmentItemAssignmentUpdated = ItemAssignment;

/**
 * Whether a value is the payload of `customer-segment.item-assignment-updated`; allocates nothing.
 */
export function isCustomerSegmentItemAssignmentUpdated(
  value: unknown,
): value is CustomerSegmentItemAssignmentUpdated {
  return isItemAssignment(value);
}

/**
 * The contract of `customer-segment.item-assignment-updated`: validates its payload and explains
 * what is wrong with it.
 */
export const customerSegmentItemAssignmentUpdated: Contract<
  "customer-segment.item-assignment-updated",
  CustomerSegmentItemAssignmentUpdated
> = contract({
  type: "customer-segment.item-assignment-updated",
  is: isCustomerSegmentItemAssignmentUpdated,
  shape: itemAssignment,
});
