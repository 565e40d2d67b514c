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
 * A customer was assigned to a segment.
 *
 * The payload of `customer-segment.customer-assignment-created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export type CustomerSegmentCustomerAssignmentCreated = CustomerAssignment;

/**
 * Whether a value is the payload of `customer-segment.customer-assignment-created`; allocates
 * nothing.
 */
export function isCustomerSegmentCustomerAssignmentCreated(
  value: unknown,
): value is CustomerSegmentCustomerAssignmentCreated {
  return isCustomerAssignment(value);
}

/**
 * The contract of `customer-segment.customer-assignment-created`: validates its payload and
 * explains what is wrong with it.
 */
export const customerSegmentCustomerAssignmentCreated: Contract<
  "customer-segment.customer-assignment-created",
  CustomerSegmentCustomerAssignmentCreated
> = contract({
  type: "customer-segment.customer-assignment-created",
  is: isCustomerSegmentCustomerAssignmentCreated,
  shape: customerAssignment,
});
