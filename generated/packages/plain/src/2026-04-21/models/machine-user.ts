// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * A user of the workspace that is a machine, as the name says.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface MachineUser {
  /** Evidence: schema. */
  id: Id;
  /** Evidence: schema. */
  fullName: string;
  /** The name that customers see, as the key says. Evidence: schema. */
  publicName: string;
  /** Evidence: schema. */
  description: string | null;
  /** Format: date-time. Evidence: schema. */
  createdAt: string;
  /** Evidence: schema. */
  createdBy: InternalActor;
  /** Format: date-time. Evidence: schema. */
  updatedAt: string;
  /** Evidence: schema. */
  updatedBy: InternalActor;
  /** When it was deleted; null while it is not. Format: date-time. Evidence: schema. */
  deletedAt: string | null;
  /** Who deleted it; null while it is not deleted. Evidence: schema. */
  deletedBy: InternalActor | null;
}

/** Whether a value is a `MachineUser`; allocates nothing. */
export function isMachineUser(value: unknown): value is MachineUser {
  if (
    isObject(value) &&
    typeof value.fullName === "string" &&
    typeof value.publicName === "string" &&
    (typeof value.description === "string" || value.description === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    ((typeof value.deletedAt === "string" && isDateTime(value.deletedAt)) ||
      value.deletedAt === null) &&
    isId(value.id) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy) &&
    (value.deletedBy === null || isInternalActor(value.deletedBy))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `MachineUser`, by which contracts tell what is wrong with a value. */
export const machineUser: Shape = object(() => ({
  id,
  fullName: string,
  publicName: string,
  description: nullable(string),
  createdAt: format("date-time", isDateTime),
  createdBy: internalActor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: internalActor,
  deletedAt: nullable(format("date-time", isDateTime)),
  deletedBy: nullable(internalActor),
}));
