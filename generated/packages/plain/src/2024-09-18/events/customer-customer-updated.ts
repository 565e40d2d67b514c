// Generated from definitions/plain/2024-09-18/customer-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object, optional } from "../../runtime/object-shape.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Details of a customer changed, or the customer was marked or unmarked as spam.
 *
 * The customer is given as it is now and as it was; the difference is what happened.
 *
 * The payload of `customer.customer_updated`. Evidence: sample.
 *
 * Doubt (the source contradicts itself): In the sample `createdAt` differs between the customer and
 * the previous customer, although both are the same record. Read as: The example keeps the values
 * as they are printed.
 *
 * @see {@link https://www.plain.com/docs/webhooks/customer-updated | Customer updated}
 */
export interface CustomerCustomerUpdated {
  /** Evidence: sample. */
  eventType?: "customer.customer_updated";
  /** The customer after the change. Evidence: sample. */
  customer?: Customer;
  /** The customer before the change. Evidence: sample. */
  previousCustomer?: Customer;
}

/** Whether a value is the payload of `customer.customer_updated`; allocates nothing. */
export function isCustomerCustomerUpdated(value: unknown): value is CustomerCustomerUpdated {
  if (
    isObject(value) &&
    (value.eventType === undefined || value.eventType === "customer.customer_updated") &&
    (value.customer === undefined || isCustomer(value.customer)) &&
    (value.previousCustomer === undefined || isCustomer(value.previousCustomer))
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.customer_updated`: validates its payload and explains what is wrong
 * with it.
 */
export const customerCustomerUpdated: Contract<
  "customer.customer_updated",
  CustomerCustomerUpdated
> = contract({
  type: "customer.customer_updated",
  is: isCustomerCustomerUpdated,
  shape: object(() => ({
    eventType: optional(literal("customer.customer_updated")),
    customer: optional(customer),
    previousCustomer: optional(customer),
  })),
});
