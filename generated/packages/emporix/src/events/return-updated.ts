// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isReturnRecord, returnRecord, type ReturnRecord } from "../models/return-record.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A return changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `return.updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export type ReturnUpdated = ReturnRecord;

/** Whether a value is the payload of `return.updated`; allocates nothing. */
export function isReturnUpdated(value: unknown): value is ReturnUpdated {
  return isReturnRecord(value);
}

/** The contract of `return.updated`: validates its payload and explains what is wrong with it. */
export const returnUpdated: Contract<"return.updated", ReturnUpdated> = contract({
  type: "return.updated",
  is: isReturnUpdated,
  shape: returnRecord,
});
