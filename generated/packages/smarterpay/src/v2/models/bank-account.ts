// Generated from definitions/smarterpay/v2/bank-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { boolean, string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";
import {
  isRecordReference,
  recordReference,
  type RecordReference,
} from "../models/record-reference.js";

/**
 * A bank account, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source is broken): The rows of `credits_allowed`, `currency_code`, `debits_allowed`
 * and `legacy_id` were not seen, and no sample has them. Read as: Values of unknown type.
 *
 * Doubt (the source is broken): The rows of `enabled`, `sort_code`, `customer_account` and
 * `edited_by` were not seen; samples and the structure show their form, not whether they may be
 * null. Read as: They have the form that was seen, or are null, so that an unset one does not lose
 * a delivery.
 *
 * Doubt (the source is broken): The rows of `edited_at`, `event_id`, `event_source`, `id`,
 * `custom_reference` and `metadata` were not seen. Read as: Strings, the last two or null, as in
 * every table of the site whose row was read.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/bank | Bank Account Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/bank/structure | Bank Account Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/structure | V2 Webhook Structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhookapi/bacscodes/awacs/awacs3 | AWACS 3}
 */
export interface BankAccount {
  /** Evidence: table. */
  account_name: string;
  /**
   * Number of the account, eight digits. Evidence: table.
   *
   * Doubt (the source is broken): The table says eight digits, with a mark for a footnote that was
   * not seen. Read as: Any string, as the footnote may tell of other forms.
   */
  account_number: string;
  /** What the BACS report says, when one caused the event. Evidence: table. */
  bacs_description: string | null;
  /** Report and code, such as `AWACS3`, when a BACS report caused the event. Evidence: table. */
  bacs_reason_code: string | null;
  /** Evidence: table. */
  bacs_reference: string | null;
  /** File of the BACS report. Evidence: table. */
  bacs_filename: string | null;
  /** Evidence: table. */
  bank_name: string;
  /** The client that the bank account belongs to. Evidence: table. */
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
   * By its name, whether credits to the account are possible; its type was not seen. Evidence:
   * sample (structure).
   */
  credits_allowed?: unknown;
  /** Currency of the account; its type was not seen. Evidence: sample (structure). */
  currency_code?: unknown;
  /** Evidence: inferred (structure). */
  custom_reference?: string | null;
  /** The customer account that the bank account belongs to. Evidence: sample (structure). */
  customer_account?: RecordReference | null;
  /**
   * By its name, whether debits from the account are possible; its type was not seen. Evidence:
   * sample (structure).
   */
  debits_allowed?: unknown;
  /** When the record was last changed. Format: date-time. Evidence: inferred (structure). */
  edited_at?: string;
  /** Who changed the record last, when that is set. Evidence: sample (structure). */
  edited_by?: Author | null;
  /** Whether the account is in use. Evidence: sample (envelope, structure). */
  enabled?: boolean | null;
  /** Id of the event; `id` is that of the record. Evidence: inferred (structure). */
  event_id?: string;
  /**
   * What caused the event, such as `DDMS service`; subscriptions can filter by it. Evidence: sample
   * (awacs, structure).
   *
   * Doubt (the source is silent): No list of sources is given; samples of the site have Portal, API
   * and DDMS service. Read as: Any string.
   */
  event_source?: string;
  /** Evidence: sample (envelope, awacs). */
  event_type?: "bank_account.create" | "bank_account.update";
  /** Id of the bank account, not of the event. Evidence: sample (envelope, structure). */
  id?: string;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample (structure).
   */
  legacy_id?: unknown;
  /** Custom text kept with the account, when there is any. Evidence: inferred (structure). */
  metadata?: string | null;
  /**
   * Result of the check of account number and sort code; the types of its fields were not seen.
   * Evidence: sample (structure).
   *
   * Doubt (the source contradicts itself): This key and those within it have capital letters, all
   * others of the site are in lower case. Read as: Spelt as in the structure.
   *
   * Doubt (the source is broken): Neither its row nor the types of its fields were seen, nor
   * whether it comes with every event or with a creation only. Read as: An object with the keys of
   * the structure and values of unknown type, or null.
   */
  Modulus_Check?: {
    /** Type not seen. Evidence: sample. */
    AccountNumber?: unknown;
    /** Type not seen. Evidence: sample. */
    AccountCodeOK?: unknown;
    /** Type not seen. Evidence: sample. */
    BankName?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchAddress1?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchAddress2?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchAddress3?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchAddress4?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchAddressTown?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchAddressPostCode?: unknown;
    /** Type not seen. Evidence: sample. */
    BranchTitle?: unknown;
    /** Type not seen. Evidence: sample. */
    CreditsAllowedOK?: unknown;
    /** Type not seen. Evidence: sample. */
    DirectDebitsOK?: unknown;
    /** Type not seen. Evidence: sample. */
    DirectDebitInstructionOK?: unknown;
    /** Type not seen. Evidence: sample. */
    SortCode?: unknown;
    /** Type not seen. Evidence: sample. */
    SortCodeOK?: unknown;
    /** Type not seen. Evidence: sample. */
    TelephoneNumber?: unknown;
  } | null;
  /** Evidence: sample (awacs, structure). */
  sort_code?: string | null;
}

/** Whether a value is a `BankAccount`; allocates nothing. */
export function isBankAccount(value: unknown): value is BankAccount {
  if (
    isObject(value) &&
    typeof value.account_name === "string" &&
    typeof value.account_number === "string" &&
    (typeof value.bacs_description === "string" || value.bacs_description === null) &&
    (typeof value.bacs_reason_code === "string" || value.bacs_reason_code === null) &&
    (typeof value.bacs_reference === "string" || value.bacs_reference === null) &&
    (typeof value.bacs_filename === "string" || value.bacs_filename === null) &&
    typeof value.bank_name === "string" &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    (value.custom_reference === undefined ||
      typeof value.custom_reference === "string" ||
      value.custom_reference === null) &&
    (value.edited_at === undefined ||
      (typeof value.edited_at === "string" && isDateTime(value.edited_at))) &&
    (value.enabled === undefined || typeof value.enabled === "boolean" || value.enabled === null) &&
    (value.event_id === undefined || typeof value.event_id === "string") &&
    (value.event_source === undefined || typeof value.event_source === "string") &&
    (value.event_type === undefined ||
      value.event_type === "bank_account.create" ||
      value.event_type === "bank_account.update") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.metadata === undefined ||
      typeof value.metadata === "string" ||
      value.metadata === null) &&
    (value.sort_code === undefined ||
      typeof value.sort_code === "string" ||
      value.sort_code === null) &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.customer_account === undefined ||
      value.customer_account === null ||
      isRecordReference(value.customer_account)) &&
    (value.edited_by === undefined || value.edited_by === null || isAuthor(value.edited_by)) &&
    (value.Modulus_Check === undefined ||
      value.Modulus_Check === null ||
      isModulusCheck(value.Modulus_Check))
  ) {
    return true;
  }
  return false;
}

function isModulusCheck(value: unknown): boolean {
  return isObject(value);
}

/** The shape of a `BankAccount`, by which contracts tell what is wrong with a value. */
export const bankAccount: Shape = object(() => ({
  account_name: string,
  account_number: string,
  bacs_description: nullable(string),
  bacs_reason_code: nullable(string),
  bacs_reference: nullable(string),
  bacs_filename: nullable(string),
  bank_name: string,
  client,
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  credits_allowed: optional(unknown),
  currency_code: optional(unknown),
  custom_reference: optional(nullable(string)),
  customer_account: optional(nullable(recordReference)),
  debits_allowed: optional(unknown),
  edited_at: optional(format("date-time", isDateTime)),
  edited_by: optional(nullable(author)),
  enabled: optional(nullable(boolean)),
  event_id: optional(string),
  event_source: optional(string),
  event_type: optional(enumeration(["bank_account.create", "bank_account.update"])),
  id: optional(string),
  legacy_id: optional(unknown),
  metadata: optional(nullable(string)),
  Modulus_Check: optional(
    nullable(
      object(() => ({
        AccountNumber: optional(unknown),
        AccountCodeOK: optional(unknown),
        BankName: optional(unknown),
        BranchAddress1: optional(unknown),
        BranchAddress2: optional(unknown),
        BranchAddress3: optional(unknown),
        BranchAddress4: optional(unknown),
        BranchAddressTown: optional(unknown),
        BranchAddressPostCode: optional(unknown),
        BranchTitle: optional(unknown),
        CreditsAllowedOK: optional(unknown),
        DirectDebitsOK: optional(unknown),
        DirectDebitInstructionOK: optional(unknown),
        SortCode: optional(unknown),
        SortCodeOK: optional(unknown),
        TelephoneNumber: optional(unknown),
      })),
    ),
  ),
  sort_code: optional(nullable(string)),
}));
