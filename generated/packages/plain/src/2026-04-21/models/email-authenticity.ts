// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * Whether the sender of an e-mail was found to be genuine.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type EmailAuthenticity =
  "PASS" | "FAIL" | "UNKNOWN" | "UNKNOWN_EMAIL_AUTHENTICITY" | (string & {});

/** Whether a value is a `EmailAuthenticity`; allocates nothing. */
export function isEmailAuthenticity(value: unknown): value is EmailAuthenticity {
  return typeof value === "string";
}

/** The shape of a `EmailAuthenticity`, by which contracts tell what is wrong with a value. */
export const emailAuthenticity: Shape = string;
