// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A change of e-mail address; only the event type tells a request from its confirmation.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Events - Customer}
 * (as of 2026-08-21)
 */
export interface EmailChange {
  /** The tenant that the customer belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Evidence: typed sample. */
  customerId?: string;
  /** Secret of the change; keep it out of logs. Evidence: typed sample. */
  token?: string;
  /** The address before the change. Evidence: typed sample. */
  email?: string;
  /** The address after the change. Evidence: typed sample. */
  newEmail?: string;
}

/** Whether a value is a `EmailChange`; allocates nothing. */
export function isEmailChange(value: unknown): value is EmailChange {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.customerId === undefined || typeof value.customerId === "string") &&
    (value.token === undefined || typeof value.token === "string") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.newEmail === undefined || typeof value.newEmail === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `EmailChange`, by which contracts tell what is wrong with a value. */
export const emailChange: Shape = object(() => ({
  tenant: optional(string),
  customerId: optional(string),
  token: optional(string),
  email: optional(string),
  newEmail: optional(string),
}));
