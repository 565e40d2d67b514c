// Generated from definitions/smarterpay/v2/credit.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isDate } from "../../runtime/is-date.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { integer, string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";
import {
  creditedBankAccount,
  isCreditedBankAccount,
  type CreditedBankAccount,
} from "../models/credited-bank-account.js";
import {
  isMandateReference,
  mandateReference,
  type MandateReference,
} from "../models/mandate-reference.js";
import {
  isOriginatingBankAccount,
  originatingBankAccount,
  type OriginatingBankAccount,
} from "../models/originating-bank-account.js";
import {
  isRecordReference,
  recordReference,
  type RecordReference,
} from "../models/record-reference.js";
import {
  isServiceUserNumber,
  serviceUserNumber,
  type ServiceUserNumber,
} from "../models/service-user-number.js";

/**
 * A credit, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source is broken): The rows of `default_narrative`, `description`, `edited_by_id`,
 * `legacy_id`, `overriding_name`, `rti` and `submission_reference` were not seen, and no sample has
 * them. Read as: Values of unknown type.
 *
 * Doubt (the source is broken): The rows of `customer_account`, `edited_by`, `mandate`,
 * `originating_bank_account` and `service_user_number` were not seen; the structure shows their
 * form, not whether they may be null. Read as: They have that form or are null, so that an unset
 * one does not lose a delivery.
 *
 * Doubt (the source is broken): The rows of `edited_at`, `event_id`, `event_source`, `id`,
 * `custom_reference` and `metadata` were not seen. Read as: Strings, the last two or null, as in
 * every table of the site whose row was read.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/credit | Credit Event}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/credit/structure | Credit Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/api/restcommands/credit/responses | REST API, responses about credits}
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks | Webhooks, overview}
 */
export interface Credit {
  /**
   * The amount in pence. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says integer; the page about the REST API
   * shows the amount in quotes. Read as: An integer, as the table is about webhooks.
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
  /** The bank account that is credited. Evidence: table. */
  bank_account: CreditedBankAccount;
  /** The client that the credit belongs to. Evidence: table. */
  client: Client;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): The table says datetime after ISO 8601, which has more forms than
   * the one in the samples of the site. Read as: A date and time with an offset (RFC 3339), as in
   * every sample of the site.
   */
  created_at: string;
  /** Who created the record, when that is set. Evidence: table. */
  created_by: Author | null;
  /** The day on which the credit is made. Format: date. Evidence: table. */
  credit_date: string;
  /** Evidence: inferred (structure). */
  custom_reference?: string | null;
  /** The customer account that the credit belongs to. Evidence: sample (structure). */
  customer_account?: RecordReference | null;
  /**
   * Its type was not seen. Evidence: sample (structure).
   *
   * Doubt (the source is silent): The REST API limits this text to 18 characters, and `rti` to 4;
   * what was read about webhooks does not repeat it. Read as: No limit.
   */
  default_narrative?: unknown;
  /** Description of the credit; its type was not seen. Evidence: sample (structure). */
  description?: unknown;
  /** When the record was last changed. Format: date-time. Evidence: inferred (structure). */
  edited_at?: string;
  /** Who changed the record last, when that is set. Evidence: sample (structure). */
  edited_by?: Author | null;
  /**
   * Stands beside `edited_by`; its type was not seen. Evidence: sample (structure).
   *
   * Doubt (the source contradicts itself): The structure has this key and `edited_by` with an id in
   * it. Read as: Both are kept.
   */
  edited_by_id?: unknown;
  /** Id of the event; `id` is that of the record. Evidence: inferred (structure). */
  event_id?: string;
  /** What caused the event; subscriptions can filter by it. Evidence: inferred (structure). */
  event_source?: string;
  /** Evidence: inferred (structure). */
  event_type?: "credit.create" | "credit.update";
  /** Id of the credit, not of the event. Evidence: inferred (structure, overview). */
  id?: string;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample (structure).
   */
  legacy_id?: unknown;
  /** The mandate that the credit goes with. Evidence: sample (structure). */
  mandate?: MandateReference | null;
  /** Custom text kept with the credit, when there is any. Evidence: inferred (structure). */
  metadata?: string | null;
  /** The client's own bank account, from which the money comes. Evidence: sample (structure). */
  originating_bank_account?: OriginatingBankAccount | null;
  /** Its type was not seen. Evidence: sample (structure). */
  overriding_name?: unknown;
  /** Its type was not seen. Evidence: sample (structure). */
  rti?: unknown;
  /** The service user under whose number the credit is submitted. Evidence: sample (structure). */
  service_user_number?: ServiceUserNumber | null;
  /**
   * Evidence: inferred (structure, rest).
   *
   * Doubt (the source is broken): The row was not seen; the words are those of the page about the
   * REST API. Read as: A string, with these words as an open list.
   */
  status?:
    "pending_submission" | "submitted" | "failed" | "successful" | "cancelled" | (string & {});
  /** Its type was not seen. Evidence: sample (structure). */
  submission_reference?: unknown;
}

/** Whether a value is a `Credit`; allocates nothing. */
export function isCredit(value: unknown): value is Credit {
  if (
    isObject(value) &&
    Number.isInteger(value.amount) &&
    (typeof value.bacs_description === "string" || value.bacs_description === null) &&
    (typeof value.bacs_filename === "string" || value.bacs_filename === null) &&
    (typeof value.bacs_reason_code === "string" || value.bacs_reason_code === null) &&
    (typeof value.bacs_reference === "string" || value.bacs_reference === null) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.credit_date === "string" &&
    isDate(value.credit_date) &&
    (value.custom_reference === undefined ||
      typeof value.custom_reference === "string" ||
      value.custom_reference === null) &&
    (value.edited_at === undefined ||
      (typeof value.edited_at === "string" && isDateTime(value.edited_at))) &&
    (value.event_id === undefined || typeof value.event_id === "string") &&
    (value.event_source === undefined || typeof value.event_source === "string") &&
    (value.event_type === undefined ||
      value.event_type === "credit.create" ||
      value.event_type === "credit.update") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.metadata === undefined ||
      typeof value.metadata === "string" ||
      value.metadata === null) &&
    (value.status === undefined || typeof value.status === "string") &&
    isCreditedBankAccount(value.bank_account) &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.customer_account === undefined ||
      value.customer_account === null ||
      isRecordReference(value.customer_account)) &&
    (value.edited_by === undefined || value.edited_by === null || isAuthor(value.edited_by)) &&
    (value.mandate === undefined || value.mandate === null || isMandateReference(value.mandate)) &&
    (value.originating_bank_account === undefined ||
      value.originating_bank_account === null ||
      isOriginatingBankAccount(value.originating_bank_account)) &&
    (value.service_user_number === undefined ||
      value.service_user_number === null ||
      isServiceUserNumber(value.service_user_number))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Credit`, by which contracts tell what is wrong with a value. */
export const credit: Shape = object(() => ({
  amount: integer,
  bacs_description: nullable(string),
  bacs_filename: nullable(string),
  bacs_reason_code: nullable(string),
  bacs_reference: nullable(string),
  bank_account: creditedBankAccount,
  client,
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  credit_date: format("date", isDate),
  custom_reference: optional(nullable(string)),
  customer_account: optional(nullable(recordReference)),
  default_narrative: optional(unknown),
  description: optional(unknown),
  edited_at: optional(format("date-time", isDateTime)),
  edited_by: optional(nullable(author)),
  edited_by_id: optional(unknown),
  event_id: optional(string),
  event_source: optional(string),
  event_type: optional(enumeration(["credit.create", "credit.update"])),
  id: optional(string),
  legacy_id: optional(unknown),
  mandate: optional(nullable(mandateReference)),
  metadata: optional(nullable(string)),
  originating_bank_account: optional(nullable(originatingBankAccount)),
  overriding_name: optional(unknown),
  rti: optional(unknown),
  service_user_number: optional(nullable(serviceUserNumber)),
  status: optional(string),
  submission_reference: optional(unknown),
}));
