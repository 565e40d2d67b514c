// Generated from definitions/smarterpay/v2/credit.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { credit, isCredit, type Credit } from "../models/credit.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A credit was created.
 *
 * The payload of `credit.create`. Evidence: inferred; fields: table. The source shows a part of the
 * payload only.
 *
 * Doubt (the source is broken): The row of the event type was not seen; that credits have events
 * is. Read as: This type and `credit.update`, after the pattern of the other pages.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/credit | Credit Event}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/credit/structure | Credit Event, structure}
 */
export type CreditCreate = Credit;

/** Whether a value is the payload of `credit.create`; allocates nothing. */
export function isCreditCreate(value: unknown): value is CreditCreate {
  return isCredit(value);
}

/** The contract of `credit.create`: validates its payload and explains what is wrong with it. */
export const creditCreate: Contract<"credit.create", CreditCreate> = contract({
  type: "credit.create",
  is: isCreditCreate,
  shape: credit,
});
