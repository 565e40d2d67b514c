// Generated from definitions/plain/2026-04-21/customer-deleted.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A customer was deleted from the workspace.
 *
 * The payload of `customer.customer_deleted`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/customer-deleted | Customer deleted} (as of
 * 2026-03-17)
 */
export interface CustomerCustomerDeleted {
  /** Evidence: inferred. */
  eventType: "customer.customer_deleted";
  /** The customer as it was before it was deleted. Evidence: inferred. */
  previousCustomer: Customer;
}

/** Whether a value is the payload of `customer.customer_deleted`; allocates nothing. */
export function isCustomerCustomerDeleted(value: unknown): value is CustomerCustomerDeleted {
  if (
    isObject(value) &&
    value.eventType === "customer.customer_deleted" &&
    isCustomer(value.previousCustomer)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.customer_deleted`: validates its payload and explains what is wrong
 * with it.
 */
export const customerCustomerDeleted: Contract<
  "customer.customer_deleted",
  CustomerCustomerDeleted
> = contract({
  type: "customer.customer_deleted",
  is: isCustomerCustomerDeleted,
  shape: object(() => ({
    eventType: literal("customer.customer_deleted"),
    previousCustomer: customer,
  })),
});
