// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { emailAddress, isEmailAddress, type EmailAddress } from "../models/email-address.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * A user of the workspace.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface User {
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  email: EmailAddress;
  /** Evidence: inferred. */
  fullName: string;
  /** The name that customers see, as the key says. Evidence: inferred. */
  publicName: string;
  /** Whether the user is there. Evidence: inferred. */
  status: "ONLINE" | "OFFLINE" | "BREAK" | "AWAY" | "UNKNOWN_USER_STATUS" | (string & {});
  /** Format: date-time. Evidence: inferred. */
  statusChangedAt: string;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: InternalActor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: InternalActor;
  /**
   * When the user was deleted; null while the user is not. Format: date-time. Evidence: inferred.
   */
  deletedAt: string | null;
  /** Who deleted the user; null while the user is not deleted. Evidence: inferred. */
  deletedBy: InternalActor | null;
}

/** Whether a value is a `User`; allocates nothing. */
export function isUser(value: unknown): value is User {
  if (
    isObject(value) &&
    typeof value.fullName === "string" &&
    typeof value.publicName === "string" &&
    typeof value.status === "string" &&
    typeof value.statusChangedAt === "string" &&
    isDateTime(value.statusChangedAt) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    ((typeof value.deletedAt === "string" && isDateTime(value.deletedAt)) ||
      value.deletedAt === null) &&
    isId(value.id) &&
    isEmailAddress(value.email) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy) &&
    (value.deletedBy === null || isInternalActor(value.deletedBy))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `User`, by which contracts tell what is wrong with a value. */
export const user: Shape = object(() => ({
  id,
  email: emailAddress,
  fullName: string,
  publicName: string,
  status: string,
  statusChangedAt: format("date-time", isDateTime),
  createdAt: format("date-time", isDateTime),
  createdBy: internalActor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: internalActor,
  deletedAt: nullable(format("date-time", isDateTime)),
  deletedBy: nullable(internalActor),
}));
