// Generated from definitions/plain/2026-04-21/customer-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Details of a customer changed, or the customer was marked or unmarked as spam.
 *
 * The customer is given as it is now and as it was; the difference is what happened.
 *
 * The payload of `customer.customer_updated`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): In the sample `createdAt` differs between the customer and
 * the previous customer, although both are the same record. Read as: The example keeps the values
 * as they are printed.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/customer-updated | Customer updated} (as of
 * 2026-03-17)
 */
export interface CustomerCustomerUpdated {
  /** Evidence: inferred. */
  eventType: "customer.customer_updated";
  /** The customer after the change. Evidence: inferred. */
  customer: Customer;
  /** The customer before the change. Evidence: inferred. */
  previousCustomer: Customer;
}

/** Whether a value is the payload of `customer.customer_updated`; allocates nothing. */
export function isCustomerCustomerUpdated(value: unknown): value is CustomerCustomerUpdated {
  if (
    isObject(value) &&
    value.eventType === "customer.customer_updated" &&
    isCustomer(value.customer) &&
    isCustomer(value.previousCustomer)
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
    eventType: literal("customer.customer_updated"),
    customer,
    previousCustomer: customer,
  })),
});
