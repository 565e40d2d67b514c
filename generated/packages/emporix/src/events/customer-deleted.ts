// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer was removed.
 *
 * The payload of `customer.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export interface CustomerDeleted {
  /** The number of the customer, as in `customer.created`. Evidence: typed sample. */
  customerNumber?: string;
  /** Evidence: typed sample. */
  email?: string;
  /** Who or what removed the customer, in a form that is not documented. Evidence: typed sample. */
  triggeredBy?: string;
  /** The tenant that the customer belonged to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is the payload of `customer.deleted`; allocates nothing. */
export function isCustomerDeleted(value: unknown): value is CustomerDeleted {
  if (
    isObject(value) &&
    (value.customerNumber === undefined || typeof value.customerNumber === "string") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.triggeredBy === undefined || typeof value.triggeredBy === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `customer.deleted`: validates its payload and explains what is wrong with it. */
export const customerDeleted: Contract<"customer.deleted", CustomerDeleted> = contract({
  type: "customer.deleted",
  is: isCustomerDeleted,
  shape: object(() => ({
    customerNumber: optional(string),
    email: optional(string),
    triggeredBy: optional(string),
    tenant: optional(string),
  })),
});
