// Generated from definitions/smarterpay/v2/input-report.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isDate } from "../../runtime/is-date.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import { format, pattern } from "../../runtime/string-shapes.js";
import { accountTotals, isAccountTotals, type AccountTotals } from "../models/account-totals.js";
import { client, isClient, type Client } from "../models/client.js";
import { isRecordTotals, recordTotals, type RecordTotals } from "../models/record-totals.js";
import {
  isServiceUserNumber,
  serviceUserNumber,
  type ServiceUserNumber,
} from "../models/service-user-number.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A BACS input report was recorded.
 *
 * An input report, together with the id, type and source of the event about it.
 *
 * The payload of `input_report.create`. Evidence: table. The source shows a part of the payload
 * only.
 *
 * Doubt (the source contradicts itself): The table joins nested fields with colons, as in
 * `credit_entry:accepted_records:number_of`; the structure nests them. Read as: Nested, as in the
 * structure.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport | Input Report Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport/structure | Input Report Event, structure}
 */
export interface InputReportCreate {
  /** Id of the input report, not of the event. Evidence: table. */
  id: string;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): For this field and `edited_at` the table says datetime after ISO
   * 8601, which has more forms than the one in the samples of the site. Read as: A date and time
   * with an offset (RFC 3339), as in every sample of the site.
   */
  created_at: string;
  /** When the record was last changed. Format: date-time. Evidence: table. */
  edited_at: string;
  /**
   * Who created the record, when that is set. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string or null for this field and
   * `edited_by`; the other pages have an object with an id, or null. Read as: A string or null, as
   * in the table of this page.
   */
  created_by: string | null;
  /** Who changed the record last, when that is set. Evidence: table. */
  edited_by: string | null;
  /** Id of the event; `id` is that of the record. Evidence: table. */
  event_id: string;
  /**
   * What caused the event; subscriptions can filter by it. Evidence: table.
   *
   * Doubt (the source is silent): No list of sources is given; samples of the site have Portal, API
   * and DDMS service. Read as: Any string.
   */
  event_source: string;
  /** Evidence: table. */
  event_type: "input_report.create";
  /** Evidence: table. */
  volume_serial_number: string;
  /** Evidence: table. */
  service_user_number: ServiceUserNumber;
  /** The day on which the report was produced. Format: date. Evidence: table. */
  produced_on_date: string;
  /** The time of that day, as hours, minutes and seconds; no zone is given. Evidence: table. */
  produced_on_time: string;
  /** The BACS file that the report is about. Evidence: table. */
  bacs_file: {
    /** Evidence: table. */
    id: string;
  };
  /** The client that the report belongs to. Evidence: table. */
  client: Client;
  /** Totals of the credits. Evidence: table. */
  credit_entry: {
    /** Evidence: table. */
    accepted_records: RecordTotals;
    /** Evidence: table. */
    rejected_records: RecordTotals;
    /** Evidence: table. */
    user_trailer_totals: RecordTotals;
    /** Evidence: sample (structure). */
    adjustment_records?: RecordTotals;
  };
  /** Totals of the debits. Evidence: sample (structure). */
  debit_entry?: {
    /** Evidence: sample. */
    accepted_records?: RecordTotals;
    /** Evidence: sample. */
    rejected_records?: RecordTotals;
    /** Evidence: sample. */
    user_trailer_totals?: RecordTotals;
    /** Evidence: sample. */
    adjustment_records?: RecordTotals;
  };
  /** Totals by bank account. Evidence: sample (structure). */
  account_totals?: AccountTotals[];
}

const producedOnTimePattern = /^[0-9]{2}:[0-9]{2}:[0-9]{2}$/u;

/** Whether a value is the payload of `input_report.create`; allocates nothing. */
export function isInputReportCreate(value: unknown): value is InputReportCreate {
  if (
    isObject(value) &&
    value.event_type === "input_report.create" &&
    typeof value.id === "string" &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    (typeof value.created_by === "string" || value.created_by === null) &&
    (typeof value.edited_by === "string" || value.edited_by === null) &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    typeof value.volume_serial_number === "string" &&
    typeof value.produced_on_date === "string" &&
    isDate(value.produced_on_date) &&
    typeof value.produced_on_time === "string" &&
    producedOnTimePattern.test(value.produced_on_time) &&
    isServiceUserNumber(value.service_user_number) &&
    isBacsFile(value.bacs_file) &&
    isClient(value.client) &&
    isCreditEntry(value.credit_entry) &&
    (value.debit_entry === undefined || isDebitEntry(value.debit_entry)) &&
    (value.account_totals === undefined || isAccountTotals2(value.account_totals))
  ) {
    return true;
  }
  return false;
}

function isBacsFile(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

function isCreditEntry(value: unknown): boolean {
  if (
    isObject(value) &&
    isRecordTotals(value.accepted_records) &&
    isRecordTotals(value.rejected_records) &&
    isRecordTotals(value.user_trailer_totals) &&
    (value.adjustment_records === undefined || isRecordTotals(value.adjustment_records))
  ) {
    return true;
  }
  return false;
}

function isDebitEntry(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.accepted_records === undefined || isRecordTotals(value.accepted_records)) &&
    (value.rejected_records === undefined || isRecordTotals(value.rejected_records)) &&
    (value.user_trailer_totals === undefined || isRecordTotals(value.user_trailer_totals)) &&
    (value.adjustment_records === undefined || isRecordTotals(value.adjustment_records))
  ) {
    return true;
  }
  return false;
}

function isAccountTotals2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isAccountTotals(value[index])) return false;
  }
  return true;
}

/**
 * The contract of `input_report.create`: validates its payload and explains what is wrong with it.
 */
export const inputReportCreate: Contract<"input_report.create", InputReportCreate> = contract({
  type: "input_report.create",
  is: isInputReportCreate,
  shape: object(() => ({
    id: string,
    created_at: format("date-time", isDateTime),
    edited_at: format("date-time", isDateTime),
    created_by: nullable(string),
    edited_by: nullable(string),
    event_id: string,
    event_source: string,
    event_type: literal("input_report.create"),
    volume_serial_number: string,
    service_user_number: serviceUserNumber,
    produced_on_date: format("date", isDate),
    produced_on_time: pattern(producedOnTimePattern),
    bacs_file: object(() => ({ id: string })),
    client,
    credit_entry: object(() => ({
      accepted_records: recordTotals,
      rejected_records: recordTotals,
      user_trailer_totals: recordTotals,
      adjustment_records: optional(recordTotals),
    })),
    debit_entry: optional(
      object(() => ({
        accepted_records: optional(recordTotals),
        rejected_records: optional(recordTotals),
        user_trailer_totals: optional(recordTotals),
        adjustment_records: optional(recordTotals),
      })),
    ),
    account_totals: optional(array(accountTotals)),
  })),
});
