// Generated from definitions/emporix/client-management.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A legal entity was removed.
 *
 * The payload of `client-management.legalentity-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-client-management | Events - Client Management}
 * (as of 2026-08-21)
 */
export interface ClientManagementLegalentityDeleted {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Evidence: typed sample. */
  legalEntityId?: string;
  /** The legal entity above it. Evidence: typed sample. */
  legalEntityParentId?: string;
}

/** Whether a value is the payload of `client-management.legalentity-deleted`; allocates nothing. */
export function isClientManagementLegalentityDeleted(
  value: unknown,
): value is ClientManagementLegalentityDeleted {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.legalEntityId === undefined || typeof value.legalEntityId === "string") &&
    (value.legalEntityParentId === undefined || typeof value.legalEntityParentId === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `client-management.legalentity-deleted`: validates its payload and explains what
 * is wrong with it.
 */
export const clientManagementLegalentityDeleted: Contract<
  "client-management.legalentity-deleted",
  ClientManagementLegalentityDeleted
> = contract({
  type: "client-management.legalentity-deleted",
  is: isClientManagementLegalentityDeleted,
  shape: object(() => ({
    tenant: optional(string),
    legalEntityId: optional(string),
    legalEntityParentId: optional(string),
  })),
});
