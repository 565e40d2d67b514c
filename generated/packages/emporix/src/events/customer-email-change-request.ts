// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { emailChange, isEmailChange, type EmailChange } from "../models/email-change.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer asked to change the e-mail address.
 *
 * The payload of `customer.email-change-request`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The payload is that of `customer.email-change`, and the overview
 * mentions neither event. Read as: The one with "request" is sent when the change is asked for.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export type CustomerEmailChangeRequest = EmailChange;

/** Whether a value is the payload of `customer.email-change-request`; allocates nothing. */
export function isCustomerEmailChangeRequest(value: unknown): value is CustomerEmailChangeRequest {
  return isEmailChange(value);
}

/**
 * The contract of `customer.email-change-request`: validates its payload and explains what is wrong
 * with it.
 */
export const customerEmailChangeRequest: Contract<
  "customer.email-change-request",
  CustomerEmailChangeRequest
> = contract({
  type: "customer.email-change-request",
  is: isCustomerEmailChangeRequest,
  shape: emailChange,
});
