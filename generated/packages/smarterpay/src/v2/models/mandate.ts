// Generated from definitions/smarterpay/v2/mandate.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { nil, string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { union } from "../../runtime/union-shape.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";
import {
  creditedBankAccount,
  isCreditedBankAccount,
  type CreditedBankAccount,
} from "../models/credited-bank-account.js";
import {
  isMandateAccountValidation,
  mandateAccountValidation,
  type MandateAccountValidation,
} from "../models/mandate-account-validation.js";
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
 * A mandate, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source is silent): The structure has no `legacy_id` at the top, unlike those of most
 * other records. Read as: None is listed; one that comes passes.
 *
 * Doubt (the source is broken): The rows of `edited_by`, `originating_bank_account` and
 * `service_user_number` were not seen; the structure shows their form, not whether they may be
 * null. Read as: They have that form or are null, so that an unset one does not lose a delivery.
 *
 * Doubt (the source is broken): The rows of `edited_at`, `event_id`, `event_source`, `id` and
 * `metadata` were not seen. Read as: Strings, the last one or null, as in every table of the site
 * whose row was read.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate | Mandate Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate/structure | Mandate Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/mandate/addacs | Mandate Event, sample of a change by an ADDACS report}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/structure | V2 Webhook Structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/api/restcommands/mandate/responses | REST API, responses about mandates}
 */
export interface Mandate {
  /**
   * Checks of the account's holder, when there are any. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says object or null; the structure has a list
   * of objects. Read as: An object, a list of objects or null, as each was written down.
   */
  account_validation: MandateAccountValidation | MandateAccountValidation[] | null;
  /** What the BACS report says, when one caused the event. Evidence: table. */
  bacs_description: string | null;
  /**
   * File of the BACS report. Evidence: table.
   *
   * Doubt (the source contradicts itself): Samples have `Addacs020419111111`, in one place with
   * `.xml` at the end. Read as: Any string.
   */
  bacs_filename: string | null;
  /** Report and code, such as `ADDACS0`, when a BACS report caused the event. Evidence: table. */
  bacs_reason_code: string | null;
  /** Evidence: table. */
  bacs_reference: string | null;
  /**
   * The payer's bank account. Evidence: table.
   *
   * Doubt (the source is silent): The structure shows the fields that the bank account of a credit
   * has. Read as: The same model as there.
   */
  bank_account: CreditedBankAccount;
  /** The client that the mandate belongs to. Evidence: table. */
  client: Client;
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
  /**
   * The customer account that the mandate belongs to. Evidence: table.
   *
   * Doubt (the source is broken): The row was cut after the word object. Read as: An object or
   * null, as in the other tables of the site.
   */
  customer_account: RecordReference | null;
  /** When the record was last changed. Format: date-time. Evidence: inferred (structure). */
  edited_at?: string;
  /** Who changed the record last, when that is set. Evidence: sample (structure). */
  edited_by?: Author | null;
  /** Id of the event; `id` is that of the record. Evidence: inferred (structure). */
  event_id?: string;
  /**
   * What caused the event, such as `DDMS service`; subscriptions can filter by it. Evidence: sample
   * (addacs, structure).
   */
  event_source?: string;
  /** Evidence: sample (envelope, addacs). */
  event_type?: "mandate.create" | "mandate.update";
  /**
   * By its name, whether the payer alone holds the account; its type was not seen. Evidence: sample
   * (structure).
   *
   * Doubt (the source is broken): The row was not seen. The REST API takes the text "false". Read
   * as: A value of unknown type.
   */
  i_am_the_only_account_holder?: unknown;
  /** Id of the mandate, not of the event. Evidence: sample (envelope, structure). */
  id?: string;
  /** Custom text kept with the mandate, when there is any. Evidence: inferred (structure). */
  metadata?: string | null;
  /** The client's own bank account. Evidence: sample (structure). */
  originating_bank_account?: OriginatingBankAccount | null;
  /**
   * Reference of the mandate; its type was not seen. Evidence: sample (structure).
   *
   * Doubt (the source is broken): The row was not seen, and no sample has the field. Read as: A
   * value of unknown type.
   */
  reference?: unknown;
  /** The service user under whose number the mandate is submitted. Evidence: sample (structure). */
  service_user_number?: ServiceUserNumber | null;
  /**
   * Evidence: sample (envelope, addacs, rest).
   *
   * Doubt (the source is broken): The row was not seen. Two words come from samples, the list from
   * the page about the REST API; a sample of V1 writes `new_instruction`. Read as: A string, with
   * the words of the REST API as an open list.
   */
  status?:
    | "await validation"
    | "cancelled"
    | "cancelled by originator"
    | "cancelled by payer"
    | "expired"
    | "failed validation"
    | "first collection"
    | "new instruction"
    | "on hold"
    | "ongoing collection"
    | (string & {});
}

/** Whether a value is a `Mandate`; allocates nothing. */
export function isMandate(value: unknown): value is Mandate {
  if (
    isObject(value) &&
    (typeof value.bacs_description === "string" || value.bacs_description === null) &&
    (typeof value.bacs_filename === "string" || value.bacs_filename === null) &&
    (typeof value.bacs_reason_code === "string" || value.bacs_reason_code === null) &&
    (typeof value.bacs_reference === "string" || value.bacs_reference === null) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    (value.edited_at === undefined ||
      (typeof value.edited_at === "string" && isDateTime(value.edited_at))) &&
    (value.event_id === undefined || typeof value.event_id === "string") &&
    (value.event_source === undefined || typeof value.event_source === "string") &&
    (value.event_type === undefined ||
      value.event_type === "mandate.create" ||
      value.event_type === "mandate.update") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.metadata === undefined ||
      typeof value.metadata === "string" ||
      value.metadata === null) &&
    (value.status === undefined || typeof value.status === "string") &&
    (isAccountValidation(value.account_validation) ||
      value.account_validation === null ||
      isMandateAccountValidation(value.account_validation)) &&
    isCreditedBankAccount(value.bank_account) &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.customer_account === null || isRecordReference(value.customer_account)) &&
    (value.edited_by === undefined || value.edited_by === null || isAuthor(value.edited_by)) &&
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

function isAccountValidation(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isMandateAccountValidation(value[index])) return false;
  }
  return true;
}

/** The shape of a `Mandate`, by which contracts tell what is wrong with a value. */
export const mandate: Shape = object(() => ({
  account_validation: union(mandateAccountValidation, array(mandateAccountValidation), nil),
  bacs_description: nullable(string),
  bacs_filename: nullable(string),
  bacs_reason_code: nullable(string),
  bacs_reference: nullable(string),
  bank_account: creditedBankAccount,
  client,
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  customer_account: nullable(recordReference),
  edited_at: optional(format("date-time", isDateTime)),
  edited_by: optional(nullable(author)),
  event_id: optional(string),
  event_source: optional(string),
  event_type: optional(enumeration(["mandate.create", "mandate.update"])),
  i_am_the_only_account_holder: optional(unknown),
  id: optional(string),
  metadata: optional(nullable(string)),
  originating_bank_account: optional(nullable(originatingBankAccount)),
  reference: optional(unknown),
  service_user_number: optional(nullable(serviceUserNumber)),
  status: optional(string),
}));
