// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { boolean, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * A kind of label that the workspace has.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface LabelType {
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  name: string;
  /**
   * Name of an icon, when there is one. Evidence: inferred.
   *
   * @default null
   */
  icon?: string | null;
  /**
   * Evidence: inferred.
   *
   * @default false
   */
  isArchived?: boolean;
  /** When the kind was archived; null while it is not. Format: date-time. Evidence: inferred. */
  archivedAt: string | null;
  /** Who archived it; null while it is not archived. Evidence: inferred. */
  archivedBy: InternalActor | null;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: InternalActor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: InternalActor;
}

/** Whether a value is a `LabelType`; allocates nothing. */
export function isLabelType(value: unknown): value is LabelType {
  if (
    isObject(value) &&
    typeof value.name === "string" &&
    value.name !== "" &&
    hasAtMost(value.name, 500) &&
    (value.icon === undefined || typeof value.icon === "string" || value.icon === null) &&
    (value.isArchived === undefined || typeof value.isArchived === "boolean") &&
    ((typeof value.archivedAt === "string" && isDateTime(value.archivedAt)) ||
      value.archivedAt === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    (value.archivedBy === null || isInternalActor(value.archivedBy)) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `LabelType`, by which contracts tell what is wrong with a value. */
export const labelType: Shape = object(() => ({
  id,
  name: having(minLength(1), maxLength(500)),
  icon: optional(nullable(string)),
  isArchived: optional(boolean),
  archivedAt: nullable(format("date-time", isDateTime)),
  archivedBy: nullable(internalActor),
  createdAt: format("date-time", isDateTime),
  createdBy: internalActor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: internalActor,
}));
