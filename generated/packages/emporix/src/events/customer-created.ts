// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { customer, isCustomer, type Customer } from "../models/customer.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer was created.
 *
 * Addresses are not part of the payload; they come with `customer.updated`.
 *
 * The payload of `customer.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export type CustomerCreated = Customer;

/** Whether a value is the payload of `customer.created`; allocates nothing. */
export function isCustomerCreated(value: unknown): value is CustomerCreated {
  return isCustomer(value);
}

/** The contract of `customer.created`: validates its payload and explains what is wrong with it. */
export const customerCreated: Contract<"customer.created", CustomerCreated> = contract({
  type: "customer.created",
  is: isCustomerCreated,
  shape: customer,
});
