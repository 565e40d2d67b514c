// Generated from definitions/smarterpay/v2/payment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isPayment, payment, type Payment } from "../models/payment.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A payment was created.
 *
 * The payload of `payment.create`. Evidence: table. The source shows a part of the payload only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment | Payment Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment/structure | Payment Event, structure of a payment by card}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/payment/generalcc | Payment Event, sample of a payment by card}
 */
export type PaymentCreate = Payment;

/** Whether a value is the payload of `payment.create`; allocates nothing. */
export function isPaymentCreate(value: unknown): value is PaymentCreate {
  return isPayment(value);
}

/** The contract of `payment.create`: validates its payload and explains what is wrong with it. */
export const paymentCreate: Contract<"payment.create", PaymentCreate> = contract({
  type: "payment.create",
  is: isPaymentCreate,
  shape: payment,
});
