// Generated from definitions/smarterpay/v2/mandate.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isMandate, mandate, type Mandate } from "../models/mandate.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A mandate changed.
 *
 * Edits and cancellation cause it, and BACS reports (ADDACS, AUDDIS, ARUDD, DDICA and input
 * reports) that touch the mandate. The payload does not tell what changed.
 *
 * The payload of `mandate.update`. Evidence: table. The source shows a part of the payload only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate | Mandate Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate/structure | Mandate Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/mandate/addacs | Mandate Event, sample of a change by an ADDACS report}
 */
export type MandateUpdate = Mandate;

/** Whether a value is the payload of `mandate.update`; allocates nothing. */
export function isMandateUpdate(value: unknown): value is MandateUpdate {
  return isMandate(value);
}

/** The contract of `mandate.update`: validates its payload and explains what is wrong with it. */
export const mandateUpdate: Contract<"mandate.update", MandateUpdate> = contract({
  type: "mandate.update",
  is: isMandateUpdate,
  shape: mandate,
});
