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
 * An item was assigned to a segment.
 *
 * The payload of `customer-segment.item-assignment-created`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The sample has a comma too many after the last key of `item`, and
 * none between `item` and `metadata`, so it is not JSON. Read as: `metadata` stands beside `item`
 * and not in it, as the closing brace says; likewise in the assignment of customers.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export type CustomerSegmentItemAssignmentCreated = ItemAssignment;

/**
 * Whether a value is the payload of `customer-segment.item-assignment-created`; allocates nothing.
 */
export function isCustomerSegmentItemAssignmentCreated(
  value: unknown,
): value is CustomerSegmentItemAssignmentCreated {
  return isItemAssignment(value);
}

/**
 * The contract of `customer-segment.item-assignment-created`: validates its payload and explains
 * what is wrong with it.
 */
export const customerSegmentItemAssignmentCreated: Contract<
  "customer-segment.item-assignment-created",
  CustomerSegmentItemAssignmentCreated
> = contract({
  type: "customer-segment.item-assignment-created",
  is: isCustomerSegmentItemAssignmentCreated,
  shape: itemAssignment,
});
