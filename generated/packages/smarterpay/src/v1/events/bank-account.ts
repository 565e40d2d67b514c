// Generated from definitions/smarterpay/v1/bank-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object, optional } from "../../runtime/object-shape.js";
import { integer, string, unknown } from "../../runtime/scalar-shapes.js";
import { format } from "../../runtime/string-shapes.js";
import { union } from "../../runtime/union-shape.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Something happened to a bank account, as the description tells in words.
 *
 * The payload of `bank_account`. Evidence: sample. The source shows a part of the payload only.
 *
 * Doubt (the source is silent): V1 has no event type; the object is named, and what happened to it
 * is told in words. Read as: The name of the object stands for the event type.
 *
 * Doubt (the source is broken): The page about this event
 * (https://wiki.smarterpay.com/smarterpaycloud/webhooks/v1/bankaccount) was not read; its fields
 * are known from the structure on a page about a code of BACS. Read as: No field is required,
 * although pages of V1 say that each property is always there; that structure may be of that one
 * case.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhookapi/bacscodes/awacs/awacs3 | AWACS 3, structure of a V1 webhook}
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhookapi | Webhook API}
 */
export interface BankAccount {
  /** As on other pages, the id of the event. Evidence: inferred (structure, credit). */
  id?: string;
  /** Its type was not seen. Evidence: sample. */
  bank_account?: unknown;
  /** Format: date-time. Evidence: inferred (structure, credit). */
  created_at?: string;
  /**
   * What the event is about. Evidence: inferred (structure, api).
   *
   * Doubt (the source is silent): The structure has a placeholder here; the page about V1 in
   * general names bank_account among the events. Read as: That name.
   */
  resource_type?: "bank_account";
  /** What happened, in words. Evidence: inferred (structure, credit). */
  description?: string;
  /**
   * What caused the event, by a number. Evidence: inferred (structure, credit).
   *
   * Doubt (the source contradicts itself): The table of credits says Integer; its example is in
   * quotes. Read as: An integer or a string, as both were written down.
   */
  event_source?: number | string;
  /** Its type was not seen. Evidence: sample. */
  account_number?: unknown;
  /** Its type was not seen. Evidence: sample. */
  sort_code?: unknown;
  /** Its type was not seen. Evidence: sample. */
  account_name?: unknown;
  /** Its type was not seen. Evidence: sample. */
  currency?: unknown;
  /** By its name, whether the account is in use; its type was not seen. Evidence: sample. */
  enabled?: unknown;
  /** Its type was not seen. Evidence: sample. */
  bank_name?: unknown;
  /** The customer account; its type was not seen. Evidence: sample. */
  customer_account?: unknown;
  /**
   * Report and code of BACS; empty when no report caused the event. Evidence: inferred (structure,
   * credit).
   */
  bacs_reason_code?: string;
  /**
   * What the BACS report says; empty when no report caused the event. Evidence: inferred
   * (structure, credit).
   */
  bacs_description?: string;
  /** Evidence: inferred (structure, credit). */
  bacs_reference?: string;
  /**
   * File of the BACS report; empty when no report caused the event. Evidence: inferred (structure,
   * credit).
   */
  bacs_filename?: string;
  /** A reference of the client's own, or empty. Evidence: inferred (structure, credit). */
  custom_reference?: string;
}

/** Whether a value is the payload of `bank_account`; allocates nothing. */
export function isBankAccount(value: unknown): value is BankAccount {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.created_at === undefined ||
      (typeof value.created_at === "string" && isDateTime(value.created_at))) &&
    (value.resource_type === undefined || value.resource_type === "bank_account") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.event_source === undefined ||
      Number.isInteger(value.event_source) ||
      typeof value.event_source === "string") &&
    (value.bacs_reason_code === undefined || typeof value.bacs_reason_code === "string") &&
    (value.bacs_description === undefined || typeof value.bacs_description === "string") &&
    (value.bacs_reference === undefined || typeof value.bacs_reference === "string") &&
    (value.bacs_filename === undefined || typeof value.bacs_filename === "string") &&
    (value.custom_reference === undefined || typeof value.custom_reference === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `bank_account`: validates its payload and explains what is wrong with it. */
export const bankAccount: Contract<"bank_account", BankAccount> = contract({
  type: "bank_account",
  is: isBankAccount,
  shape: object(() => ({
    id: optional(string),
    bank_account: optional(unknown),
    created_at: optional(format("date-time", isDateTime)),
    resource_type: optional(literal("bank_account")),
    description: optional(string),
    event_source: optional(union(integer, string)),
    account_number: optional(unknown),
    sort_code: optional(unknown),
    account_name: optional(unknown),
    currency: optional(unknown),
    enabled: optional(unknown),
    bank_name: optional(unknown),
    customer_account: optional(unknown),
    bacs_reason_code: optional(string),
    bacs_description: optional(string),
    bacs_reference: optional(string),
    bacs_filename: optional(string),
    custom_reference: optional(string),
  })),
});
