// Generated from definitions/smarterpay/v2/mandate.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isMandate, mandate, type Mandate } from "../models/mandate.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A mandate was created.
 *
 * The payload of `mandate.create`. Evidence: table. The source shows a part of the payload only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate | Mandate Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate/structure | Mandate Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/structure | V2 Webhook Structure}
 */
export type MandateCreate = Mandate;

/** Whether a value is the payload of `mandate.create`; allocates nothing. */
export function isMandateCreate(value: unknown): value is MandateCreate {
  return isMandate(value);
}

/** The contract of `mandate.create`: validates its payload and explains what is wrong with it. */
export const mandateCreate: Contract<"mandate.create", MandateCreate> = contract({
  type: "mandate.create",
  is: isMandateCreate,
  shape: mandate,
});
