// Generated from definitions/emporix/client-management.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A user was assigned to a legal entity.
 *
 * The payload of `client-management.user-assigned-to-legalentity`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-client-management | Events - Client Management}
 * (as of 2026-08-21)
 */
export interface ClientManagementUserAssignedToLegalentity {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Evidence: typed sample. */
  userId?: string;
  /** The address of the user. Evidence: typed sample. */
  email?: string;
  /** Evidence: typed sample. */
  legalEntityId?: string;
  /** Kind of assignment; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Whether this is the user's main assignment, as its name says. Evidence: typed sample. */
  primary?: boolean;
  /** Evidence: typed sample. */
  assignmentId?: string;
}

/**
 * Whether a value is the payload of `client-management.user-assigned-to-legalentity`; allocates
 * nothing.
 */
export function isClientManagementUserAssignedToLegalentity(
  value: unknown,
): value is ClientManagementUserAssignedToLegalentity {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.userId === undefined || typeof value.userId === "string") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.legalEntityId === undefined || typeof value.legalEntityId === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.primary === undefined || typeof value.primary === "boolean") &&
    (value.assignmentId === undefined || typeof value.assignmentId === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `client-management.user-assigned-to-legalentity`: validates its payload and
 * explains what is wrong with it.
 */
export const clientManagementUserAssignedToLegalentity: Contract<
  "client-management.user-assigned-to-legalentity",
  ClientManagementUserAssignedToLegalentity
> = contract({
  type: "client-management.user-assigned-to-legalentity",
  is: isClientManagementUserAssignedToLegalentity,
  shape: object(() => ({
    tenant: optional(string),
    userId: optional(string),
    email: optional(string),
    legalEntityId: optional(string),
    type: optional(string),
    primary: optional(boolean),
    assignmentId: optional(string),
  })),
});
