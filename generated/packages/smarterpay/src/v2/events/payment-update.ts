// Generated from definitions/smarterpay/v2/payment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isPayment, payment, type Payment } from "../models/payment.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A payment changed.
 *
 * Submission, settlement and cancellation cause it, and BACS reports (ARUDD, ADDACS, AUDDIS, DDICA
 * and input reports) that touch the payment. The payload does not tell what changed.
 *
 * The payload of `payment.update`. Evidence: table. The source shows a part of the payload only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment | Payment Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment/structure | Payment Event, structure of a payment by card}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/payment/input | Payment Event, sample of a change by an input report}
 */
export type PaymentUpdate = Payment;

/** Whether a value is the payload of `payment.update`; allocates nothing. */
export function isPaymentUpdate(value: unknown): value is PaymentUpdate {
  return isPayment(value);
}

/** The contract of `payment.update`: validates its payload and explains what is wrong with it. */
export const paymentUpdate: Contract<"payment.update", PaymentUpdate> = contract({
  type: "payment.update",
  is: isPaymentUpdate,
  shape: payment,
});
