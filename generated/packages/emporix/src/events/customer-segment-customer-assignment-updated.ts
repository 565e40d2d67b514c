// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  customerAssignment,
  isCustomerAssignment,
  type CustomerAssignment,
} from "../models/customer-assignment.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * The assignment of a customer to a segment changed.
 *
 * The payload of `customer-segment.customer-assignment-updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export type CustomerSegmentCustomerAssignmentUpdated = CustomerAssignment;

/**
 * Whether a value is the payload of `customer-segment.customer-assignment-updated`; allocates
 * nothing.
 */
export function isCustomerSegmentCustomerAssignmentUpdated(
  value: unknown,
): value is CustomerSegmentCustomerAssignmentUpdated {
  return isCustomerAssignment(value);
}

/**
 * The contract of `customer-segment.customer-assignment-updated`: validates its payload and
 * explains what is wrong with it.
 */
export const customerSegmentCustomerAssignmentUpdated: Contract<
  "customer-segment.customer-assignment-updated",
  CustomerSegmentCustomerAssignmentUpdated
> = contract({
  type: "customer-segment.customer-assignment-updated",
  is: isCustomerSegmentCustomerAssignmentUpdated,
  shape: customerAssignment,
});
