// Generated from definitions/smarterpay/v2/recurrence-schedule.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isDate } from "../../runtime/is-date.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { integer, number, string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { union } from "../../runtime/union-shape.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";
import {
  isMandateReference,
  mandateReference,
  type MandateReference,
} from "../models/mandate-reference.js";
import {
  isRecordReference,
  recordReference,
  type RecordReference,
} from "../models/record-reference.js";

/**
 * A schedule of recurring payments, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source is broken): The rows of `mandate`, `next_collection_date`, `payment_type`,
 * `record_type`, `start_date`, `total_value` and `upcoming_payments` were not seen; the sample
 * shows a value of each, not whether it may be null. Read as: The type of the sample or null, so
 * that an unset one does not lose a delivery.
 *
 * Doubt (the source is broken): The row of `legacy_id` was not seen, and the sample has null. Read
 * as: A value of unknown type.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule | Recurrence Schedule Event}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/structure | Recurrence Schedule Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/general | Recurrence Schedule Event, sample of a creation}
 */
export interface RecurrenceSchedule {
  /**
   * An amount in pence; in the sample that of all payments together. Evidence: table.
   *
   * Doubt (the source contradicts itself): The sample has 15000 here, four payments of 3750 and a
   * `total_value` of 0. Read as: An integer of pence; whether it is the sum or that of one payment
   * is left open.
   */
  amount: number;
  /** What the BACS report says, when one caused the event. Evidence: table. */
  bacs_description: string | null;
  /** File of the BACS report. Evidence: table. */
  bacs_filename: string | null;
  /** Report and code, when a BACS report caused the event. Evidence: table. */
  bacs_reason_code: string | null;
  /** Evidence: table. */
  bacs_reference: string | null;
  /**
   * The bank account that is debited. Evidence: table.
   *
   * Doubt (the source is silent): The table says object; what a schedule of payments by card has
   * here is not shown. Read as: An object or null, as a card and a bank account hardly stand
   * together.
   */
  bank_account: RecordReference | null;
  /**
   * The card that is charged; null in the sample, where a bank account is debited. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says object, and not "or null"; the sample has
   * null. Read as: An object or null, as both were written down.
   */
  card: RecordReference | null;
  /** The client that the schedule belongs to. Evidence: table. */
  client: Client;
  /**
   * Day of the month, from `1` to `28`, or `last day`; not for weekly schedules. Evidence: table.
   *
   * Doubt (the source is silent): The table says string and that the field is not for weekly
   * schedules; whether it is then null or left out is not said. Read as: Any string or null, and
   * not required.
   */
  collection_day?: string | null;
  /** Evidence: table. */
  collection_period: "monthly" | "weekly";
  /**
   * By its name, how many periods lie between two collections. Evidence: table.
   *
   * Doubt (the source is broken): The table misspells the type of this field and of
   * `first_collection_amount` as "interger". Read as: An integer, as in the sample.
   */
  collection_stretch: number;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): For this field and `edited_at` the table says datetime after ISO
   * 8601, which has more forms than the one in the samples. Read as: A date and time with an offset
   * (RFC 3339), as in every sample of the site.
   */
  created_at: string;
  /**
   * Who created the record, when that is set. Evidence: table.
   *
   * Doubt (the source contradicts itself): Table and sample have this field, the sample has
   * `edited_by` as well; the structure has neither. Read as: Both are listed, and neither is
   * required.
   */
  created_by?: Author | null;
  /** Evidence: table. */
  custom_reference: string | null;
  /** The customer account that the schedule belongs to. Evidence: table. */
  customer_account: RecordReference | null;
  /** Evidence: table. */
  description: string;
  /**
   * When the record was last changed; equal to `created_at` in the sample of a creation. Format:
   * date-time. Evidence: table.
   */
  edited_at: string;
  /** Who changed the record last; null in the sample. Evidence: sample (sample). */
  edited_by?: Author | null;
  /**
   * The day on which the schedule ends, when one is set. Format: date. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says date and "if set", not "or null". Read
   * as: A date or null, as "if set" goes with "or null" in the rest of the site.
   */
  end_date: string | null;
  /** Id of the event; `id` is that of the record. Evidence: table. */
  event_id: string;
  /**
   * What caused the event, such as `Portal`; subscriptions can filter by it. Evidence: table.
   *
   * Doubt (the source is silent): No list of sources is given; samples of the site have Portal, API
   * and DDMS service. Read as: Any string.
   */
  event_source: string;
  /** Evidence: table. */
  event_type: "recurrence_schedule.create" | "recurrence_schedule.update";
  /**
   * Amount of the first payment, in pence as far as can be told. Evidence: table.
   *
   * Doubt (the source is silent): The table names pence for `amount` alone. In the sample four
   * payments of 3750 come to the 15000 that stand there. Read as: Pence here and in
   * `upcoming_payments`.
   */
  first_collection_amount: number;
  /** The day on which the first payment is collected. Format: date. Evidence: table. */
  first_collection_date: string;
  /** Id of the schedule, not of the event. Evidence: table. */
  id: string;
  /**
   * How many payments there are. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string, the sample has the number 4. Read
   * as: A string or an integer, as both were written down.
   */
  installments: number | string;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample (structure, sample).
   */
  legacy_id?: unknown;
  /** The mandate that the payments are collected under. Evidence: sample (structure, sample). */
  mandate?: MandateReference | null;
  /**
   * Custom text kept with the schedule, when there is any. Evidence: inferred (structure, sample).
   *
   * Doubt (the source is broken): The row was not seen, and the sample has null. Read as: A string
   * or null, as in every table of the site whose row was read.
   */
  metadata?: string | null;
  /** The day of the next collection. Evidence: sample (structure, sample). */
  next_collection_date?: string | null;
  /** Kind of payment, such as `directdebit`. Evidence: sample (structure, sample). */
  payment_type?: string | null;
  /** Kind of record, such as `DDPaymentPlan`. Evidence: sample (structure, sample). */
  record_type?: string | null;
  /** The day on which the schedule starts. Evidence: sample (structure, sample). */
  start_date?: string | null;
  /**
   * State of the schedule; the sample has `active`. Evidence: sample (structure, sample).
   *
   * Doubt (the source is broken): The row was not seen, nor a list of states; the sample has
   * `active`. Read as: Any string.
   */
  status?: string;
  /** Zero in the sample. Evidence: sample (structure, sample). */
  total_value?: number | null;
  /** The payments still to be collected. Evidence: sample (structure, sample). */
  upcoming_payments?:
    | {
        /** The day on which the payment is collected. Evidence: sample. */
        collection_date?: string;
        /** Amount of the payment, in pence as far as can be told. Evidence: sample. */
        amount?: number;
      }[]
    | null;
}

/** Whether a value is a `RecurrenceSchedule`; allocates nothing. */
export function isRecurrenceSchedule(value: unknown): value is RecurrenceSchedule {
  if (
    isObject(value) &&
    Number.isInteger(value.amount) &&
    (typeof value.bacs_description === "string" || value.bacs_description === null) &&
    (typeof value.bacs_filename === "string" || value.bacs_filename === null) &&
    (typeof value.bacs_reason_code === "string" || value.bacs_reason_code === null) &&
    (typeof value.bacs_reference === "string" || value.bacs_reference === null) &&
    (value.collection_day === undefined ||
      typeof value.collection_day === "string" ||
      value.collection_day === null) &&
    (value.collection_period === "monthly" || value.collection_period === "weekly") &&
    Number.isInteger(value.collection_stretch) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    (typeof value.custom_reference === "string" || value.custom_reference === null) &&
    typeof value.description === "string" &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    ((typeof value.end_date === "string" && isDate(value.end_date)) || value.end_date === null) &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    (value.event_type === "recurrence_schedule.create" ||
      value.event_type === "recurrence_schedule.update") &&
    Number.isInteger(value.first_collection_amount) &&
    typeof value.first_collection_date === "string" &&
    isDate(value.first_collection_date) &&
    typeof value.id === "string" &&
    (Number.isInteger(value.installments) || typeof value.installments === "string") &&
    (value.metadata === undefined ||
      typeof value.metadata === "string" ||
      value.metadata === null) &&
    (value.next_collection_date === undefined ||
      typeof value.next_collection_date === "string" ||
      value.next_collection_date === null) &&
    (value.payment_type === undefined ||
      typeof value.payment_type === "string" ||
      value.payment_type === null) &&
    (value.record_type === undefined ||
      typeof value.record_type === "string" ||
      value.record_type === null) &&
    (value.start_date === undefined ||
      typeof value.start_date === "string" ||
      value.start_date === null) &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.total_value === undefined ||
      Number.isFinite(value.total_value) ||
      value.total_value === null) &&
    (value.bank_account === null || isRecordReference(value.bank_account)) &&
    (value.card === null || isRecordReference(value.card)) &&
    isClient(value.client) &&
    (value.created_by === undefined || value.created_by === null || isAuthor(value.created_by)) &&
    (value.customer_account === null || isRecordReference(value.customer_account)) &&
    (value.edited_by === undefined || value.edited_by === null || isAuthor(value.edited_by)) &&
    (value.mandate === undefined || value.mandate === null || isMandateReference(value.mandate)) &&
    (value.upcoming_payments === undefined ||
      isUpcomingPayments(value.upcoming_payments) ||
      value.upcoming_payments === null)
  ) {
    return true;
  }
  return false;
}

function isUpcomingPayments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isUpcomingPaymentsItem(value[index])) return false;
  }
  return true;
}

function isUpcomingPaymentsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.collection_date === undefined || typeof value.collection_date === "string") &&
    (value.amount === undefined || Number.isFinite(value.amount))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `RecurrenceSchedule`, by which contracts tell what is wrong with a value. */
export const recurrenceSchedule: Shape = object(() => ({
  amount: integer,
  bacs_description: nullable(string),
  bacs_filename: nullable(string),
  bacs_reason_code: nullable(string),
  bacs_reference: nullable(string),
  bank_account: nullable(recordReference),
  card: nullable(recordReference),
  client,
  collection_day: optional(nullable(string)),
  collection_period: enumeration(["monthly", "weekly"]),
  collection_stretch: integer,
  created_at: format("date-time", isDateTime),
  created_by: optional(nullable(author)),
  custom_reference: nullable(string),
  customer_account: nullable(recordReference),
  description: string,
  edited_at: format("date-time", isDateTime),
  edited_by: optional(nullable(author)),
  end_date: nullable(format("date", isDate)),
  event_id: string,
  event_source: string,
  event_type: enumeration(["recurrence_schedule.create", "recurrence_schedule.update"]),
  first_collection_amount: integer,
  first_collection_date: format("date", isDate),
  id: string,
  installments: union(integer, string),
  legacy_id: optional(unknown),
  mandate: optional(nullable(mandateReference)),
  metadata: optional(nullable(string)),
  next_collection_date: optional(nullable(string)),
  payment_type: optional(nullable(string)),
  record_type: optional(nullable(string)),
  start_date: optional(nullable(string)),
  status: optional(string),
  total_value: optional(nullable(number)),
  upcoming_payments: optional(
    nullable(
      array(object(() => ({ collection_date: optional(string), amount: optional(number) }))),
    ),
  ),
}));
