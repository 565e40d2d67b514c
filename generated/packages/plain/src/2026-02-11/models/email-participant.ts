// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { emailActor, isEmailActor, type EmailActor } from "../models/email-actor.js";

/**
 * A sender or recipient of an e-mail.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface EmailParticipant {
  /** Evidence: inferred. */
  email: string;
  /** The name that stands with the address, when there is one. Evidence: inferred. */
  name: string | null;
  /** Who the address belongs to, when that is known. Evidence: inferred. */
  emailActor: EmailActor | null;
}

/** Whether a value is a `EmailParticipant`; allocates nothing. */
export function isEmailParticipant(value: unknown): value is EmailParticipant {
  if (
    isObject(value) &&
    typeof value.email === "string" &&
    (typeof value.name === "string" || value.name === null) &&
    (value.emailActor === null || isEmailActor(value.emailActor))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `EmailParticipant`, by which contracts tell what is wrong with a value. */
export const emailParticipant: Shape = object(() => ({
  email: string,
  name: nullable(string),
  emailActor: nullable(emailActor),
}));
