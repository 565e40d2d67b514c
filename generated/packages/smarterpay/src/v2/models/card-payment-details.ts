// Generated from definitions/smarterpay/v2/payment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import {
  isRecordReference,
  recordReference,
  type RecordReference,
} from "../models/record-reference.js";

/**
 * What is particular to a payment by card.
 *
 * Evidence: sample.
 *
 * Doubt (the source is broken): The table of the fields was not seen; the sample shows values of
 * some. Read as: The type of the sample or null, and a value of unknown type where the sample has
 * null.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment/structure | Payment Event, structure of a payment by card}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/payment/generalcc | Payment Event, sample of a payment by card}
 */
export interface CardPaymentDetails {
  /** Null in the sample; its type was not seen. Evidence: sample. */
  status_details?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample. */
  status_code?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample. */
  internal_payment_description?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample. */
  gateway_payment_description?: unknown;
  /** Evidence: sample. */
  authorisation_code?: string | null;
  /** Evidence: sample. */
  transaction_id?: string | null;
  /** Null in the sample; its type was not seen. Evidence: sample. */
  order_id?: unknown;
  /** Evidence: sample. */
  charge_id?: string | null;
  /**
   * Absent from the sample; its type was not seen. Evidence: sample (structure).
   *
   * Doubt (the source contradicts itself): The structure has this field, the sample does not. Read
   * as: It is not required, like the fields around it.
   */
  metadata?: unknown;
  /** Evidence: sample. */
  gateway_status?: string | null;
  /** Evidence: sample. */
  gateway_status_code?: string | null;
  /** Evidence: sample. */
  gateway_status_details?: string | null;
  /** The card that was charged. Evidence: sample. */
  card?: RecordReference | null;
}

/** Whether a value is a `CardPaymentDetails`; allocates nothing. */
export function isCardPaymentDetails(value: unknown): value is CardPaymentDetails {
  if (
    isObject(value) &&
    (value.authorisation_code === undefined ||
      typeof value.authorisation_code === "string" ||
      value.authorisation_code === null) &&
    (value.transaction_id === undefined ||
      typeof value.transaction_id === "string" ||
      value.transaction_id === null) &&
    (value.charge_id === undefined ||
      typeof value.charge_id === "string" ||
      value.charge_id === null) &&
    (value.gateway_status === undefined ||
      typeof value.gateway_status === "string" ||
      value.gateway_status === null) &&
    (value.gateway_status_code === undefined ||
      typeof value.gateway_status_code === "string" ||
      value.gateway_status_code === null) &&
    (value.gateway_status_details === undefined ||
      typeof value.gateway_status_details === "string" ||
      value.gateway_status_details === null) &&
    (value.card === undefined || value.card === null || isRecordReference(value.card))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CardPaymentDetails`, by which contracts tell what is wrong with a value. */
export const cardPaymentDetails: Shape = object(() => ({
  status_details: optional(unknown),
  status_code: optional(unknown),
  internal_payment_description: optional(unknown),
  gateway_payment_description: optional(unknown),
  authorisation_code: optional(nullable(string)),
  transaction_id: optional(nullable(string)),
  order_id: optional(unknown),
  charge_id: optional(nullable(string)),
  metadata: optional(unknown),
  gateway_status: optional(nullable(string)),
  gateway_status_code: optional(nullable(string)),
  gateway_status_details: optional(nullable(string)),
  card: optional(nullable(recordReference)),
}));
