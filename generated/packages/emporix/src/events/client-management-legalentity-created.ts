// Generated from definitions/emporix/client-management.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLegalEntity, legalEntity, type LegalEntity } from "../models/legal-entity.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A legal entity was created.
 *
 * The payload of `client-management.legalentity-created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-client-management | Events - Client Management}
 * (as of 2026-08-21)
 */
export type ClientManagementLegalentityCreated = LegalEntity;

/** Whether a value is the payload of `client-management.legalentity-created`; allocates nothing. */
export function isClientManagementLegalentityCreated(
  value: unknown,
): value is ClientManagementLegalentityCreated {
  return isLegalEntity(value);
}

/**
 * The contract of `client-management.legalentity-created`: validates its payload and explains what
 * is wrong with it.
 */
export const clientManagementLegalentityCreated: Contract<
  "client-management.legalentity-created",
  ClientManagementLegalentityCreated
> = contract({
  type: "client-management.legalentity-created",
  is: isClientManagementLegalentityCreated,
  shape: legalEntity,
});
