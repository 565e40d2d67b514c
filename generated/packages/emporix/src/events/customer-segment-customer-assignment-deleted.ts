// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer is no longer assigned to a segment.
 *
 * The payload of `customer-segment.customer-assignment-deleted`. Evidence: typed sample.
 *
 * Doubt (the source is silent): Whether `customerId` and `legalEntityId` are always sent together
 * is not said. Read as: Neither is required.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export interface CustomerSegmentCustomerAssignmentDeleted {
  /** The customer who was assigned. Evidence: typed sample. */
  customerId?: string;
  /** The legal entity of the assignment. Evidence: typed sample. */
  legalEntityId?: string;
  /** Evidence: typed sample. */
  segmentId?: string;
  /** The tenant that the segment belongs to. Evidence: typed sample. */
  tenant?: string;
}

/**
 * Whether a value is the payload of `customer-segment.customer-assignment-deleted`; allocates
 * nothing.
 */
export function isCustomerSegmentCustomerAssignmentDeleted(
  value: unknown,
): value is CustomerSegmentCustomerAssignmentDeleted {
  if (
    isObject(value) &&
    (value.customerId === undefined || typeof value.customerId === "string") &&
    (value.legalEntityId === undefined || typeof value.legalEntityId === "string") &&
    (value.segmentId === undefined || typeof value.segmentId === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer-segment.customer-assignment-deleted`: validates its payload and
 * explains what is wrong with it.
 */
export const customerSegmentCustomerAssignmentDeleted: Contract<
  "customer-segment.customer-assignment-deleted",
  CustomerSegmentCustomerAssignmentDeleted
> = contract({
  type: "customer-segment.customer-assignment-deleted",
  is: isCustomerSegmentCustomerAssignmentDeleted,
  shape: object(() => ({
    customerId: optional(string),
    legalEntityId: optional(string),
    segmentId: optional(string),
    tenant: optional(string),
  })),
});
