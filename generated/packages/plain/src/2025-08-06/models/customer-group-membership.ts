// Generated from definitions/plain/2026-04-21/customers.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { customerGroup, isCustomerGroup, type CustomerGroup } from "../models/customer-group.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * That a customer is in a group.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface CustomerGroupMembership {
  /** Evidence: inferred. */
  customerId: Id;
  /** Evidence: inferred. */
  customerGroupId: Id;
  /** Evidence: inferred. */
  workspaceId: Id;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: InternalActor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: InternalActor;
  /** Evidence: inferred. */
  customerGroup: CustomerGroup;
}

/** Whether a value is a `CustomerGroupMembership`; allocates nothing. */
export function isCustomerGroupMembership(value: unknown): value is CustomerGroupMembership {
  if (
    isObject(value) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.customerId) &&
    isId(value.customerGroupId) &&
    isId(value.workspaceId) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy) &&
    isCustomerGroup(value.customerGroup)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CustomerGroupMembership`, by which contracts tell what is wrong with a value. */
export const customerGroupMembership: Shape = object(() => ({
  customerId: id,
  customerGroupId: id,
  workspaceId: id,
  createdAt: format("date-time", isDateTime),
  createdBy: internalActor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: internalActor,
  customerGroup,
}));
