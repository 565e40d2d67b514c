// Generated from definitions/plain/2026-04-21/customer-group-membership-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration, literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A customer was added to a customer group, or taken out of one.
 *
 * The payload of `customer.customer_group_memberships_changed`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The page speaks of one membership, the event's type of
 * several. Read as: Spelt as in the schema and in the sample.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/customer-group-membership-changed | Customer group membership changed}
 * (as of 2026-03-17)
 */
export interface CustomerCustomerGroupMembershipsChanged {
  /** Evidence: inferred. */
  eventType: "customer.customer_group_memberships_changed";
  /** Whether the customer was added to the group or taken out of it. Evidence: inferred. */
  changeType: "ADDED" | "REMOVED";
  /** The customer after the change. Evidence: inferred. */
  customer: Customer;
  /** The customer before the change. Evidence: inferred. */
  previousCustomer: Customer;
}

/**
 * Whether a value is the payload of `customer.customer_group_memberships_changed`; allocates
 * nothing.
 */
export function isCustomerCustomerGroupMembershipsChanged(
  value: unknown,
): value is CustomerCustomerGroupMembershipsChanged {
  if (
    isObject(value) &&
    value.eventType === "customer.customer_group_memberships_changed" &&
    (value.changeType === "ADDED" || value.changeType === "REMOVED") &&
    isCustomer(value.customer) &&
    isCustomer(value.previousCustomer)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.customer_group_memberships_changed`: validates its payload and explains
 * what is wrong with it.
 */
export const customerCustomerGroupMembershipsChanged: Contract<
  "customer.customer_group_memberships_changed",
  CustomerCustomerGroupMembershipsChanged
> = contract({
  type: "customer.customer_group_memberships_changed",
  is: isCustomerCustomerGroupMembershipsChanged,
  shape: object(() => ({
    eventType: literal("customer.customer_group_memberships_changed"),
    changeType: enumeration(["ADDED", "REMOVED"]),
    customer,
    previousCustomer: customer,
  })),
});
