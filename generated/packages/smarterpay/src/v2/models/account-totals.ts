// Generated from definitions/smarterpay/v2/input-report.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import {
  isOriginatingBankAccount,
  originatingBankAccount,
  type OriginatingBankAccount,
} from "../models/originating-bank-account.js";
import { isRecordTotals, recordTotals, type RecordTotals } from "../models/record-totals.js";

/**
 * Totals of one bank account, as far as the structure was read.
 *
 * Evidence: sample.
 *
 * Doubt (the source is broken): No row about these fields was seen; the structure shows their
 * names, and was cut within the last. Read as: Fields of unknown type, but for the groups of
 * totals, which have the keys of the others.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport/structure | Input Report Event, structure}
 */
export interface AccountTotals {
  /** Its type was not seen. Evidence: sample. */
  created_at?: unknown;
  /** Its type was not seen. Evidence: sample. */
  edited_at?: unknown;
  /** Its type was not seen. Evidence: sample. */
  created_by?: unknown;
  /** Its type was not seen. Evidence: sample. */
  edited_by?: unknown;
  /** Its type was not seen. Evidence: sample. */
  id?: unknown;
  /** The bank account that the totals are of. Evidence: sample. */
  originating_bank_account?: OriginatingBankAccount | null;
  /**
   * Totals of the account's credits. Evidence: sample.
   *
   * Doubt (the source contradicts itself): An account has `total_records` where the report as a
   * whole has `user_trailer_totals` and `adjustment_records`. Read as: Each as the structure shows
   * it.
   */
  credit_entry?: {
    /** Evidence: sample. */
    accepted_records?: RecordTotals;
    /** Evidence: sample. */
    rejected_records?: RecordTotals;
    /** Evidence: sample. */
    total_records?: RecordTotals;
  };
  /** Totals of the account's debits. Evidence: sample. */
  debit_entry?: {
    /** Evidence: sample. */
    accepted_records?: RecordTotals;
    /** Totals of rejected records; its fields were not read beyond the first. Evidence: sample. */
    rejected_records?: {
      /** Its type was not seen. Evidence: sample. */
      number_of?: unknown;
    };
  };
}

/** Whether a value is a `AccountTotals`; allocates nothing. */
export function isAccountTotals(value: unknown): value is AccountTotals {
  if (
    isObject(value) &&
    (value.originating_bank_account === undefined ||
      value.originating_bank_account === null ||
      isOriginatingBankAccount(value.originating_bank_account)) &&
    (value.credit_entry === undefined || isCreditEntry(value.credit_entry)) &&
    (value.debit_entry === undefined || isDebitEntry(value.debit_entry))
  ) {
    return true;
  }
  return false;
}

function isCreditEntry(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.accepted_records === undefined || isRecordTotals(value.accepted_records)) &&
    (value.rejected_records === undefined || isRecordTotals(value.rejected_records)) &&
    (value.total_records === undefined || isRecordTotals(value.total_records))
  ) {
    return true;
  }
  return false;
}

function isDebitEntry(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.accepted_records === undefined || isRecordTotals(value.accepted_records)) &&
    (value.rejected_records === undefined || isDebitEntryRejectedRecords(value.rejected_records))
  ) {
    return true;
  }
  return false;
}

function isDebitEntryRejectedRecords(value: unknown): boolean {
  return isObject(value);
}

/** The shape of a `AccountTotals`, by which contracts tell what is wrong with a value. */
export const accountTotals: Shape = object(() => ({
  created_at: optional(unknown),
  edited_at: optional(unknown),
  created_by: optional(unknown),
  edited_by: optional(unknown),
  id: optional(unknown),
  originating_bank_account: optional(nullable(originatingBankAccount)),
  credit_entry: optional(
    object(() => ({
      accepted_records: optional(recordTotals),
      rejected_records: optional(recordTotals),
      total_records: optional(recordTotals),
    })),
  ),
  debit_entry: optional(
    object(() => ({
      accepted_records: optional(recordTotals),
      rejected_records: optional(object(() => ({ number_of: optional(unknown) }))),
    })),
  ),
}));
