// Generated from definitions/smarterpay/v1/payment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { integer, string, unknown } from "../../runtime/scalar-shapes.js";
import { format } from "../../runtime/string-shapes.js";
import { union } from "../../runtime/union-shape.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Something happened to a payment, as status and description tell.
 *
 * The payload of `payment`. Evidence: sample. The source shows a part of the payload only.
 *
 * Doubt (the source is silent): V1 has no event type; the object is named, and what happened to it
 * is told in words. Read as: The name of the object stands for the event type.
 *
 * Doubt (the source is broken): The structure was read whole; the table of the fields was not seen.
 * Read as: All fields are required, as pages of V1 say that each property is always there, with an
 * empty text for a missing value.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v1/payment/structure | Payment, V1, structure}
 */
export interface Payment {
  /** As on other pages, the id of the event. Evidence: inferred (structure, credit). */
  id: string;
  /** Format: date-time. Evidence: inferred (structure, credit). */
  created_at: string;
  /** What the event is about. Evidence: sample. */
  resource_type: "payment";
  /**
   * Reference of the payment. Evidence: inferred (structure, credit).
   *
   * Doubt (the source is broken): The structure has this key twice. Read as: One field, as JSON
   * keeps one value only.
   */
  reference: string;
  /** State of the payment. Evidence: inferred (structure, credit). */
  status: string;
  /** What happened, in words. Evidence: inferred (structure, credit). */
  description: string;
  /**
   * What caused the event, by a number. Evidence: inferred (structure, credit).
   *
   * Doubt (the source contradicts itself): The table of credits says Integer; its example is in
   * quotes. Read as: An integer or a string, as both were written down.
   */
  event_source: number | string;
  /**
   * Report and code of BACS; empty when no report caused the event. Evidence: inferred (structure,
   * credit).
   */
  bacs_reason_code: string;
  /**
   * What the BACS report says; empty when no report caused the event. Evidence: inferred
   * (structure, credit).
   */
  bacs_description: string;
  /** The day of collection; its form was not seen. Evidence: sample. */
  collection_date: unknown;
  /** The amount; neither its type nor its unit was seen. Evidence: sample. */
  amount: unknown;
  /** Its type was not seen. Evidence: sample. */
  debit_date: unknown;
  /** Evidence: inferred (structure, credit). */
  bacs_reference: string;
  /**
   * File of the BACS report; empty when no report caused the event. Evidence: inferred (structure,
   * credit).
   */
  bacs_filename: string;
  /** Its type was not seen. Evidence: sample. */
  record_type: unknown;
  /** A reference of the client's own, or empty. Evidence: inferred (structure, credit). */
  custom_reference: string;
  /** The customer account; its type was not seen. Evidence: sample. */
  customer_account: unknown;
  /** The card that was charged; its type was not seen. Evidence: sample. */
  card_id: unknown;
  /** Its type was not seen. Evidence: sample. */
  payment_type: unknown;
  /** Its type was not seen. Evidence: sample. */
  status_details: unknown;
  /** Its type was not seen. Evidence: sample. */
  status_code: unknown;
  /** Its type was not seen. Evidence: sample. */
  currency_code: unknown;
  /** Its type was not seen. Evidence: sample. */
  internal_payment_description: unknown;
  /** Its type was not seen. Evidence: sample. */
  gateway_payment_description: unknown;
  /** Its type was not seen. Evidence: sample. */
  authorisation_code: unknown;
  /** Its type was not seen. Evidence: sample. */
  transaction_id: unknown;
  /** Its type was not seen. Evidence: sample. */
  order_id: unknown;
  /** Its type was not seen. Evidence: sample. */
  charge_id: unknown;
  /** Its type was not seen. Evidence: sample. */
  metadata: unknown;
  /** Its type was not seen. Evidence: sample. */
  gateway_status: unknown;
  /** Its type was not seen. Evidence: sample. */
  gateway_status_code: unknown;
  /** Its type was not seen. Evidence: sample. */
  gateway_status_details: unknown;
  /** Another payment that this one goes with; its type was not seen. Evidence: sample. */
  related_payment_id: unknown;
}

/** Whether a value is the payload of `payment`; allocates nothing. */
export function isPayment(value: unknown): value is Payment {
  if (
    isObject(value) &&
    value.resource_type === "payment" &&
    typeof value.id === "string" &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.reference === "string" &&
    typeof value.status === "string" &&
    typeof value.description === "string" &&
    (Number.isInteger(value.event_source) || typeof value.event_source === "string") &&
    typeof value.bacs_reason_code === "string" &&
    typeof value.bacs_description === "string" &&
    value.collection_date !== undefined &&
    value.amount !== undefined &&
    value.debit_date !== undefined &&
    typeof value.bacs_reference === "string" &&
    typeof value.bacs_filename === "string" &&
    value.record_type !== undefined &&
    typeof value.custom_reference === "string" &&
    value.customer_account !== undefined &&
    value.card_id !== undefined &&
    value.payment_type !== undefined &&
    value.status_details !== undefined &&
    value.status_code !== undefined &&
    value.currency_code !== undefined &&
    value.internal_payment_description !== undefined &&
    value.gateway_payment_description !== undefined &&
    value.authorisation_code !== undefined &&
    value.transaction_id !== undefined &&
    value.order_id !== undefined &&
    value.charge_id !== undefined &&
    value.metadata !== undefined &&
    value.gateway_status !== undefined &&
    value.gateway_status_code !== undefined &&
    value.gateway_status_details !== undefined &&
    value.related_payment_id !== undefined
  ) {
    return true;
  }
  return false;
}

/** The contract of `payment`: validates its payload and explains what is wrong with it. */
export const payment: Contract<"payment", Payment> = contract({
  type: "payment",
  is: isPayment,
  shape: object(() => ({
    id: string,
    created_at: format("date-time", isDateTime),
    resource_type: literal("payment"),
    reference: string,
    status: string,
    description: string,
    event_source: union(integer, string),
    bacs_reason_code: string,
    bacs_description: string,
    collection_date: unknown,
    amount: unknown,
    debit_date: unknown,
    bacs_reference: string,
    bacs_filename: string,
    record_type: unknown,
    custom_reference: string,
    customer_account: unknown,
    card_id: unknown,
    payment_type: unknown,
    status_details: unknown,
    status_code: unknown,
    currency_code: unknown,
    internal_payment_description: unknown,
    gateway_payment_description: unknown,
    authorisation_code: unknown,
    transaction_id: unknown,
    order_id: unknown,
    charge_id: unknown,
    metadata: unknown,
    gateway_status: unknown,
    gateway_status_code: unknown,
    gateway_status_details: unknown,
    related_payment_id: unknown,
  })),
});
