// Generated from definitions/plain/2026-04-21/customer-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration, literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A customer was created or changed.
 *
 * An older event; there are newer ones for each kind of change.
 *
 * The payload of `customer.customer_changed`. Evidence: inferred.
 *
 * Doubt (the source is silent): That the event is older than those for creation, change and removal
 * follows from the order of the schema only; whether it is advised against is not said. Read as:
 * Not marked as deprecated.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface CustomerCustomerChanged {
  /** Whether the customer was created or changed. Evidence: inferred. */
  changeType: "ADDED" | "UPDATED";
  /** Evidence: inferred. */
  eventType: "customer.customer_changed";
  /** Evidence: inferred. */
  customer: Customer;
  /**
   * The customer before the change; null for a new one. Evidence: inferred.
   *
   * Doubt (the source is silent): The schema does not tie null to `changeType`. Read as: Null is
   * accepted with either word.
   */
  previousCustomer: Customer | null;
}

/** Whether a value is the payload of `customer.customer_changed`; allocates nothing. */
export function isCustomerCustomerChanged(value: unknown): value is CustomerCustomerChanged {
  if (
    isObject(value) &&
    value.eventType === "customer.customer_changed" &&
    (value.changeType === "ADDED" || value.changeType === "UPDATED") &&
    isCustomer(value.customer) &&
    (value.previousCustomer === null || isCustomer(value.previousCustomer))
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.customer_changed`: validates its payload and explains what is wrong
 * with it.
 */
export const customerCustomerChanged: Contract<
  "customer.customer_changed",
  CustomerCustomerChanged
> = contract({
  type: "customer.customer_changed",
  is: isCustomerCustomerChanged,
  shape: object(() => ({
    changeType: enumeration(["ADDED", "UPDATED"]),
    eventType: literal("customer.customer_changed"),
    customer,
    previousCustomer: nullable(customer),
  })),
});
