// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isReturnRecord, returnRecord, type ReturnRecord } from "../models/return-record.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A return was created.
 *
 * The payload of `return.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export type ReturnCreated = ReturnRecord;

/** Whether a value is the payload of `return.created`; allocates nothing. */
export function isReturnCreated(value: unknown): value is ReturnCreated {
  return isReturnRecord(value);
}

/** The contract of `return.created`: validates its payload and explains what is wrong with it. */
export const returnCreated: Contract<"return.created", ReturnCreated> = contract({
  type: "return.created",
  is: isReturnCreated,
  shape: returnRecord,
});
