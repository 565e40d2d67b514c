// Generated from definitions/plain/2026-04-21/customer-created.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A customer was created in the workspace.
 *
 * The payload of `customer.customer_created`. Evidence: schema.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/customer-created | Customer created} (as of
 * 2026-03-17)
 */
export interface CustomerCustomerCreated {
  /** Evidence: schema. */
  eventType: "customer.customer_created";
  /** Evidence: schema. */
  customer: Customer;
}

/** Whether a value is the payload of `customer.customer_created`; allocates nothing. */
export function isCustomerCustomerCreated(value: unknown): value is CustomerCustomerCreated {
  if (
    isObject(value) &&
    value.eventType === "customer.customer_created" &&
    isCustomer(value.customer)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.customer_created`: validates its payload and explains what is wrong
 * with it.
 */
export const customerCustomerCreated: Contract<
  "customer.customer_created",
  CustomerCustomerCreated
> = contract({
  type: "customer.customer_created",
  is: isCustomerCustomerCreated,
  shape: object(() => ({ eventType: literal("customer.customer_created"), customer })),
});
