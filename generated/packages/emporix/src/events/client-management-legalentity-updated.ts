// Generated from definitions/emporix/client-management.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLegalEntity, legalEntity, type LegalEntity } from "../models/legal-entity.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A legal entity changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `client-management.legalentity-updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-client-management | Events - Client Management}
 * (as of 2026-08-21)
 */
export type ClientManagementLegalentityUpdated = LegalEntity;

/** Whether a value is the payload of `client-management.legalentity-updated`; allocates nothing. */
export function isClientManagementLegalentityUpdated(
  value: unknown,
): value is ClientManagementLegalentityUpdated {
  return isLegalEntity(value);
}

/**
 * The contract of `client-management.legalentity-updated`: validates its payload and explains what
 * is wrong with it.
 */
export const clientManagementLegalentityUpdated: Contract<
  "client-management.legalentity-updated",
  ClientManagementLegalentityUpdated
> = contract({
  type: "client-management.legalentity-updated",
  is: isClientManagementLegalentityUpdated,
  shape: legalEntity,
});
