// Generated from definitions/smarterpay/v2/payment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isDate } from "../../runtime/is-date.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { integer, string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtLeast, hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { author, isAuthor, type Author } from "../models/author.js";
import {
  cardPaymentDetails,
  isCardPaymentDetails,
  type CardPaymentDetails,
} from "../models/card-payment-details.js";
import { client, isClient, type Client } from "../models/client.js";
import {
  isRecordReference,
  recordReference,
  type RecordReference,
} from "../models/record-reference.js";

/**
 * A payment, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source is broken): The rows of `description`, `payment_type`, `record_type`,
 * `edited_by`, `recurrence_schedule` and `related_payment` were not seen; sample and structure show
 * their form, not whether they may be null. Read as: They have that form or are null, so that an
 * unset one does not lose a delivery.
 *
 * Doubt (the source is broken): The rows of `legacy_id` and `represented_collection_date` were not
 * seen, and the sample has null in both. Read as: Values of unknown type.
 *
 * Doubt (the source is broken): The rows of `edited_at`, `event_id`, `event_source`, `id` and
 * `metadata` were not seen. Read as: Strings, the last one or null, as in every table of the site
 * whose row was read.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment | Payment Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/payment/structure | Payment Event, structure of a payment by card}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/payment/generalcc | Payment Event, sample of a payment by card}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/payment/input | Payment Event, sample of a change by an input report}
 */
export interface Payment {
  /** The amount in pence. Evidence: table. */
  amount: number;
  /** What the BACS report says, when one caused the event. Evidence: sample (input). */
  bacs_description?: string | null;
  /** File of the BACS report. Evidence: sample (input). */
  bacs_filename?: string | null;
  /**
   * Report and code, when a BACS report caused the event. Evidence: sample (input).
   *
   * Doubt (the source contradicts itself): The sample of a change by an input report has four
   * fields about the report beside the others; the structure of a payment by card has none of them.
   * Read as: Beside the others, as in the sample, and not required; strings or null, as in every
   * table that has them. They may lie within `direct_debit` as well, which passes.
   */
  bacs_reason_code?: string | null;
  /** Evidence: sample (input). */
  bacs_reference?: string | null;
  /**
   * What is particular to a payment by card; null for a direct debit, as far as can be told.
   * Evidence: table.
   *
   * Doubt (the source is silent): Whether exactly one of this and `direct_debit` is set is not
   * said, nor how `record_type` and `payment_type` choose it. Read as: Independent of each other.
   */
  card_payment: CardPaymentDetails | null;
  /** The client that the payment belongs to. Evidence: table. */
  client: Client;
  /** The day on which the payment is collected. Format: date. Evidence: table. */
  collection_date: string;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): The table says datetime after ISO 8601, which has more forms than
   * the one in the samples. Read as: A date and time with an offset (RFC 3339), as in every sample
   * of the site.
   */
  created_at: string;
  /** Who created the record, when that is set. Evidence: table. */
  created_by: Author | null;
  /** Three letters, after ISO 4217. Evidence: table. */
  currency_code: string;
  /** Evidence: table. */
  custom_reference: string | null;
  /** The customer account that the payment belongs to. Evidence: table. */
  customer_account: RecordReference | null;
  /** Evidence: sample (structure, card). */
  description?: string | null;
  /**
   * What is particular to a direct debit; null in the sample of a payment by card, and its form was
   * not seen. Evidence: sample (structure, card).
   *
   * Doubt (the source is broken): The structure that was read is that of a payment by card, where
   * this is a bare value and null in the sample. That of a direct debit is on another page. Read
   * as: A value of unknown type.
   */
  direct_debit?: unknown;
  /**
   * When the record was last changed; equal to `created_at` in the sample of a creation. Format:
   * date-time. Evidence: sample (structure, card).
   */
  edited_at?: string;
  /** Who changed the record last, when that is set. Evidence: sample (structure, card). */
  edited_by?: Author | null;
  /** Id of the event; `id` is that of the record. Evidence: sample (structure, card). */
  event_id?: string;
  /**
   * What caused the event, such as `API`; subscriptions can filter by it. Evidence: sample
   * (structure, card, input).
   *
   * Doubt (the source is silent): No list of sources is given; samples of the site have Portal, API
   * and DDMS service. Read as: Any string.
   */
  event_source?: string;
  /** Evidence: sample (card, input). */
  event_type?: "payment.create" | "payment.update";
  /**
   * Id of the payment, not of the event. Evidence: sample (structure, card).
   *
   * Doubt (the source contradicts itself): The id in the sample has 19 characters, other ids of the
   * site have 20; the overview speaks of 19 or more. Read as: Any string.
   */
  id?: string;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample (structure, card).
   */
  legacy_id?: unknown;
  /** Custom text kept with the payment, when there is any. Evidence: inferred (structure, card). */
  metadata?: string | null;
  /** Kind of payment, such as `MOTO`. Evidence: sample (structure, card). */
  payment_type?: string | null;
  /** Kind of record, such as `card_payment`. Evidence: sample (structure, card). */
  record_type?: string | null;
  /**
   * The schedule that the payment belongs to, when it belongs to one. Evidence: sample (structure,
   * card).
   */
  recurrence_schedule?: RecordReference | null;
  /**
   * Another payment that this one goes with, when there is one. Evidence: sample (structure, card).
   */
  related_payment?: RecordReference | null;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, card). */
  represented_collection_date?: unknown;
  /**
   * Evidence: sample (card, input).
   *
   * Doubt (the source is broken): The row was not seen. The words come from samples of this page
   * and others of the site. Read as: A string, with these words as an open list.
   */
  status?:
    | "pending_submission"
    | "successful"
    | "failed"
    | "cancelled"
    | "indemnity_claimed"
    | (string & {});
}

/** Whether a value is a `Payment`; allocates nothing. */
export function isPayment(value: unknown): value is Payment {
  if (
    isObject(value) &&
    Number.isInteger(value.amount) &&
    (value.bacs_description === undefined ||
      typeof value.bacs_description === "string" ||
      value.bacs_description === null) &&
    (value.bacs_filename === undefined ||
      typeof value.bacs_filename === "string" ||
      value.bacs_filename === null) &&
    (value.bacs_reason_code === undefined ||
      typeof value.bacs_reason_code === "string" ||
      value.bacs_reason_code === null) &&
    (value.bacs_reference === undefined ||
      typeof value.bacs_reference === "string" ||
      value.bacs_reference === null) &&
    typeof value.collection_date === "string" &&
    isDate(value.collection_date) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.currency_code === "string" &&
    hasAtLeast(value.currency_code, 3) &&
    hasAtMost(value.currency_code, 3) &&
    (typeof value.custom_reference === "string" || value.custom_reference === null) &&
    (value.description === undefined ||
      typeof value.description === "string" ||
      value.description === null) &&
    (value.edited_at === undefined ||
      (typeof value.edited_at === "string" && isDateTime(value.edited_at))) &&
    (value.event_id === undefined || typeof value.event_id === "string") &&
    (value.event_source === undefined || typeof value.event_source === "string") &&
    (value.event_type === undefined ||
      value.event_type === "payment.create" ||
      value.event_type === "payment.update") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.metadata === undefined ||
      typeof value.metadata === "string" ||
      value.metadata === null) &&
    (value.payment_type === undefined ||
      typeof value.payment_type === "string" ||
      value.payment_type === null) &&
    (value.record_type === undefined ||
      typeof value.record_type === "string" ||
      value.record_type === null) &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.card_payment === null || isCardPaymentDetails(value.card_payment)) &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.customer_account === null || isRecordReference(value.customer_account)) &&
    (value.edited_by === undefined || value.edited_by === null || isAuthor(value.edited_by)) &&
    (value.recurrence_schedule === undefined ||
      value.recurrence_schedule === null ||
      isRecordReference(value.recurrence_schedule)) &&
    (value.related_payment === undefined ||
      value.related_payment === null ||
      isRecordReference(value.related_payment))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Payment`, by which contracts tell what is wrong with a value. */
export const payment: Shape = object(() => ({
  amount: integer,
  bacs_description: optional(nullable(string)),
  bacs_filename: optional(nullable(string)),
  bacs_reason_code: optional(nullable(string)),
  bacs_reference: optional(nullable(string)),
  card_payment: nullable(cardPaymentDetails),
  client,
  collection_date: format("date", isDate),
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  currency_code: having(minLength(3), maxLength(3)),
  custom_reference: nullable(string),
  customer_account: nullable(recordReference),
  description: optional(nullable(string)),
  direct_debit: optional(unknown),
  edited_at: optional(format("date-time", isDateTime)),
  edited_by: optional(nullable(author)),
  event_id: optional(string),
  event_source: optional(string),
  event_type: optional(enumeration(["payment.create", "payment.update"])),
  id: optional(string),
  legacy_id: optional(unknown),
  metadata: optional(nullable(string)),
  payment_type: optional(nullable(string)),
  record_type: optional(nullable(string)),
  recurrence_schedule: optional(nullable(recordReference)),
  related_payment: optional(nullable(recordReference)),
  represented_collection_date: optional(unknown),
  status: optional(string),
}));
