// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * The link that activates an account is to be sent to a customer again.
 *
 * Despite the event's name the payload has no token.
 *
 * The payload of `customer.refresh-token`. Evidence: typed sample.
 *
 * Doubt (the source contradicts itself): The name speaks of a token, the payload has none; the
 * overview tells of sending the activation link again. Read as: The overview is followed.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export interface CustomerRefreshToken {
  /** The address of the customer whose account is not active yet. Evidence: typed sample. */
  email?: string;
  /** The tenant that the customer belongs to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is the payload of `customer.refresh-token`; allocates nothing. */
export function isCustomerRefreshToken(value: unknown): value is CustomerRefreshToken {
  if (
    isObject(value) &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.refresh-token`: validates its payload and explains what is wrong with
 * it.
 */
export const customerRefreshToken: Contract<"customer.refresh-token", CustomerRefreshToken> =
  contract({
    type: "customer.refresh-token",
    is: isCustomerRefreshToken,
    shape: object(() => ({ email: optional(string), tenant: optional(string) })),
  });
