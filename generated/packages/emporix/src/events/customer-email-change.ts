// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { emailChange, isEmailChange, type EmailChange } from "../models/email-change.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer confirmed a new e-mail address.
 *
 * The payload of `customer.email-change`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The payload is that of `customer.email-change-request`, and the
 * overview mentions neither event. Read as: The one without "request" is sent when the change is
 * confirmed.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export type CustomerEmailChange = EmailChange;

/** Whether a value is the payload of `customer.email-change`; allocates nothing. */
export function isCustomerEmailChange(value: unknown): value is CustomerEmailChange {
  return isEmailChange(value);
}

/**
 * The contract of `customer.email-change`: validates its payload and explains what is wrong with
 * it.
 */
export const customerEmailChange: Contract<"customer.email-change", CustomerEmailChange> = contract(
  { type: "customer.email-change", is: isCustomerEmailChange, shape: emailChange },
);
