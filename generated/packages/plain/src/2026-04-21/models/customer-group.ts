// Generated from definitions/plain/2026-04-21/customers.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength, pattern } from "../../runtime/string-shapes.js";
import { unrolled } from "../../runtime/unrolled.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * A group of customers.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface CustomerGroup {
  /** Evidence: schema. */
  id: Id;
  /** Evidence: schema. */
  workspaceId: Id;
  /** Evidence: schema. */
  name: string;
  /** Evidence: schema. */
  key: string;
  /** A colour in hexadecimal, such as `#ff0000`. Evidence: schema. */
  color: string;
  /** Format: date-time. Evidence: schema. */
  createdAt: string;
  /** Evidence: schema. */
  createdBy: InternalActor;
  /** Format: date-time. Evidence: schema. */
  updatedAt: string;
  /** Evidence: schema. */
  updatedBy: InternalActor;
}

const colorPattern = /^#([a-fA-F0-9]{3,4}|[a-fA-F0-9]{4}(?:[a-fA-F0-9]{2}){1,2})$/u;

const colorForm = unrolled(colorPattern);

/** Whether a value is a `CustomerGroup`; allocates nothing. */
export function isCustomerGroup(value: unknown): value is CustomerGroup {
  if (
    isObject(value) &&
    typeof value.name === "string" &&
    value.name !== "" &&
    hasAtMost(value.name, 500) &&
    typeof value.key === "string" &&
    value.key !== "" &&
    hasAtMost(value.key, 50) &&
    typeof value.color === "string" &&
    colorForm.test(value.color) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    isId(value.workspaceId) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CustomerGroup`, by which contracts tell what is wrong with a value. */
export const customerGroup: Shape = object(() => ({
  id,
  workspaceId: id,
  name: having(minLength(1), maxLength(500)),
  key: having(minLength(1), maxLength(50)),
  color: pattern(colorPattern),
  createdAt: format("date-time", isDateTime),
  createdBy: internalActor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: internalActor,
}));
