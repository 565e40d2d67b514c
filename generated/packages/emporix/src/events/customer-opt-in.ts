// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer opted in.
 *
 * The payload names neither the tenant nor a site.
 *
 * The payload of `customer.opt-in`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The overview does not mention opting in, while the payload has a
 * link that activates an account, as the overview tells of sending again. Read as: The event is
 * sent when a customer opts in, as its name says; sending again is taken to be
 * `customer.refresh-token`.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export interface CustomerOptIn {
  /** The number of the customer, as in `customer.created`. Evidence: typed sample. */
  customerNumber?: string;
  /** Link that activates the account. Evidence: typed sample. */
  activateAccountUrl?: string;
  /** Secret of the activation; keep it out of logs. Evidence: typed sample. */
  token?: string;
}

/** Whether a value is the payload of `customer.opt-in`; allocates nothing. */
export function isCustomerOptIn(value: unknown): value is CustomerOptIn {
  if (
    isObject(value) &&
    (value.customerNumber === undefined || typeof value.customerNumber === "string") &&
    (value.activateAccountUrl === undefined || typeof value.activateAccountUrl === "string") &&
    (value.token === undefined || typeof value.token === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `customer.opt-in`: validates its payload and explains what is wrong with it. */
export const customerOptIn: Contract<"customer.opt-in", CustomerOptIn> = contract({
  type: "customer.opt-in",
  is: isCustomerOptIn,
  shape: object(() => ({
    customerNumber: optional(string),
    activateAccountUrl: optional(string),
    token: optional(string),
  })),
});
