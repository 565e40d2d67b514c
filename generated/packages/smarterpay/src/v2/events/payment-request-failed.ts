// Generated from definitions/smarterpay/v2/payment-request.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isDate } from "../../runtime/is-date.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { integer, nil, string } from "../../runtime/scalar-shapes.js";
import { format } from "../../runtime/string-shapes.js";
import { client, isClient, type Client } from "../models/client.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * The bulk API could not create the record of a payment.
 *
 * The payment as it was asked for, together with the id, type and source of the event about it.
 *
 * The payload of `payment_request.failed`. Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/paymentrequest | Payment Request Event}
 */
export interface PaymentRequestFailed {
  /**
   * The amount in pence. Evidence: table.
   *
   * Doubt (the source contradicts itself): The description of the amount speaks of a credit, though
   * the page is about payments. Read as: The amount of the payment.
   */
  amount: number;
  /**
   * The client that the request belongs to. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string; its description, a table of its
   * own and the structure have an object with an id. Read as: An object, as on every other page.
   */
  client: Client;
  /** The day on which the payment was to be collected. Format: date. Evidence: table. */
  collection_date: string;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): For this field and `edited_at` the table says datetime after ISO
   * 8601, which has more forms than the one in the samples of the site. Read as: A date and time
   * with an offset (RFC 3339), as in every sample of the site.
   */
  created_at: string;
  /**
   * Always null. Evidence: table.
   *
   * Doubt (the source is silent): The table has null as the type of this field and of `edited_by`.
   * Read as: Always null.
   */
  created_by: null;
  /** Evidence: table. */
  custom_reference: string | null;
  /** Evidence: table. */
  default_narrative: string | null;
  /** Evidence: table. */
  description: string;
  /** When the record was last changed. Format: date-time. Evidence: table. */
  edited_at: string;
  /** Always null. Evidence: table. */
  edited_by: null;
  /** Id of the event; `id` is that of the record. Evidence: table. */
  event_id: string;
  /**
   * What caused the event. Evidence: table.
   *
   * Doubt (the source is silent): The table gives API as the value; whether others may come is not
   * said. Read as: An open list, so that another word does not lose a delivery.
   */
  event_source: "API" | (string & {});
  /** Evidence: table. */
  event_type: "payment_request.failed";
  /** Id of the record, not of the event. Evidence: table. */
  id: string;
  /** The mandate that the request named, when it named one. Evidence: table. */
  mandate: {
    /** Evidence: table. */
    id: string;
  } | null;
  /** Custom text kept with the record, when there is any. Evidence: table. */
  metadata: string | null;
  /** By its name, why the payment could not be created. Evidence: table. */
  message: string;
  /** The record of the request. Evidence: table. */
  request_record: {
    /** Evidence: table. */
    id: string;
  };
}

/** Whether a value is the payload of `payment_request.failed`; allocates nothing. */
export function isPaymentRequestFailed(value: unknown): value is PaymentRequestFailed {
  if (
    isObject(value) &&
    value.event_type === "payment_request.failed" &&
    Number.isInteger(value.amount) &&
    typeof value.collection_date === "string" &&
    isDate(value.collection_date) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    value.created_by === null &&
    (typeof value.custom_reference === "string" || value.custom_reference === null) &&
    (typeof value.default_narrative === "string" || value.default_narrative === null) &&
    typeof value.description === "string" &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    value.edited_by === null &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    typeof value.id === "string" &&
    (typeof value.metadata === "string" || value.metadata === null) &&
    typeof value.message === "string" &&
    isClient(value.client) &&
    (value.mandate === null || isMandate(value.mandate)) &&
    isRequestRecord(value.request_record)
  ) {
    return true;
  }
  return false;
}

function isMandate(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

function isRequestRecord(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

/**
 * The contract of `payment_request.failed`: validates its payload and explains what is wrong with
 * it.
 */
export const paymentRequestFailed: Contract<"payment_request.failed", PaymentRequestFailed> =
  contract({
    type: "payment_request.failed",
    is: isPaymentRequestFailed,
    shape: object(() => ({
      amount: integer,
      client,
      collection_date: format("date", isDate),
      created_at: format("date-time", isDateTime),
      created_by: nil,
      custom_reference: nullable(string),
      default_narrative: nullable(string),
      description: string,
      edited_at: format("date-time", isDateTime),
      edited_by: nil,
      event_id: string,
      event_source: string,
      event_type: literal("payment_request.failed"),
      id: string,
      mandate: nullable(object(() => ({ id: string }))),
      metadata: nullable(string),
      message: string,
      request_record: object(() => ({ id: string })),
    })),
  });
