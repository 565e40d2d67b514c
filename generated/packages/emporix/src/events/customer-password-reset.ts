// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * Someone asked to reset the password of a customer.
 *
 * The payload does not name the tenant.
 *
 * The payload of `customer.password-reset`. Evidence: typed sample.
 *
 * Doubt (the source is silent): This event and `customer.opt-in` have no `tenant`, unlike all
 * others of the page. Read as: They are sent without one.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export interface CustomerPasswordReset {
  /** The address of the customer whose password is to be reset. Evidence: typed sample. */
  email?: string;
  /** Secret by which the reset can go on; keep it out of logs. Evidence: typed sample. */
  token?: string;
  /** The site concerned, in a form that is not documented. Evidence: typed sample. */
  site?: string;
}

/** Whether a value is the payload of `customer.password-reset`; allocates nothing. */
export function isCustomerPasswordReset(value: unknown): value is CustomerPasswordReset {
  if (
    isObject(value) &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.token === undefined || typeof value.token === "string") &&
    (value.site === undefined || typeof value.site === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.password-reset`: validates its payload and explains what is wrong with
 * it.
 */
export const customerPasswordReset: Contract<"customer.password-reset", CustomerPasswordReset> =
  contract({
    type: "customer.password-reset",
    is: isCustomerPasswordReset,
    shape: object(() => ({
      email: optional(string),
      token: optional(string),
      site: optional(string),
    })),
  });
