// Generated from definitions/plain/2026-04-21/thread-service-level-agreement-status-transitioned.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { boolean, number } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * A tier, which the agreement belongs to.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/thread-service-level-agreement-status-transitioned | Thread SLA status transitioned}
 * (as of 2026-03-17)
 */
export interface Tier {
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  name: string;
  /** Id of the tier outside of Plain, when there is one. Evidence: inferred. */
  externalId: string | null;
  /** Evidence: inferred. */
  color: string;
  /**
   * The priority that threads of the tier begin with, as the key says. Evidence: inferred.
   *
   * @default 2
   */
  defaultThreadPriority?: number;
  /** Evidence: inferred. */
  isDefault: boolean;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: InternalActor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: InternalActor;
}

/** Whether a value is a `Tier`; allocates nothing. */
export function isTier(value: unknown): value is Tier {
  if (
    isObject(value) &&
    typeof value.name === "string" &&
    value.name !== "" &&
    hasAtMost(value.name, 500) &&
    ((typeof value.externalId === "string" &&
      value.externalId !== "" &&
      hasAtMost(value.externalId, 500)) ||
      value.externalId === null) &&
    typeof value.color === "string" &&
    value.color !== "" &&
    hasAtMost(value.color, 500) &&
    (value.defaultThreadPriority === undefined || Number.isFinite(value.defaultThreadPriority)) &&
    typeof value.isDefault === "boolean" &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Tier`, by which contracts tell what is wrong with a value. */
export const tier: Shape = object(() => ({
  id,
  name: having(minLength(1), maxLength(500)),
  externalId: nullable(having(minLength(1), maxLength(500))),
  color: having(minLength(1), maxLength(500)),
  defaultThreadPriority: optional(number),
  isDefault: boolean,
  createdAt: format("date-time", isDateTime),
  createdBy: internalActor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: internalActor,
}));
