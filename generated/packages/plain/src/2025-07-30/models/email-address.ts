// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type { Shape } from "../../runtime/shape.js";
import { pattern } from "../../runtime/string-shapes.js";
import { unrolled } from "../../runtime/unrolled.js";

/**
 * An e-mail address.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type EmailAddress = string;

const valuePattern =
  /^(([^<>()[\]\\.,;:\s@"]+(\.[^<>()[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\])|([^-]([a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}))$/u;

const valueForm = unrolled(valuePattern);

/** Whether a value is a `EmailAddress`; allocates nothing. */
export function isEmailAddress(value: unknown): value is EmailAddress {
  return typeof value === "string" && valueForm.test(value);
}

/** The shape of a `EmailAddress`, by which contracts tell what is wrong with a value. */
export const emailAddress: Shape = pattern(valuePattern);
