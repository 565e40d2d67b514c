// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer logged in.
 *
 * The payload of `customer.logged.in`. Evidence: typed sample.
 *
 * Doubt (the source contradicts itself): The words of the type are parted by a dot, those of all
 * others by hyphens. Read as: Spelt as on the page.
 *
 * Doubt (the source is silent): The overview does not mention logins. Read as: The event is sent
 * when a customer logs in, as its name says.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export interface CustomerLoggedIn {
  /** The tenant that the customer belongs to. Evidence: typed sample. */
  tenant?: string;
  /** The session in which the customer logged in. Evidence: typed sample. */
  sessionId?: string;
  /** Evidence: typed sample. */
  customerId?: string;
}

/** Whether a value is the payload of `customer.logged.in`; allocates nothing. */
export function isCustomerLoggedIn(value: unknown): value is CustomerLoggedIn {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.sessionId === undefined || typeof value.sessionId === "string") &&
    (value.customerId === undefined || typeof value.customerId === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.logged.in`: validates its payload and explains what is wrong with it.
 */
export const customerLoggedIn: Contract<"customer.logged.in", CustomerLoggedIn> = contract({
  type: "customer.logged.in",
  is: isCustomerLoggedIn,
  shape: object(() => ({
    tenant: optional(string),
    sessionId: optional(string),
    customerId: optional(string),
  })),
});
