// Generated from definitions/smarterpay/v2/credit-request.yaml. Do not edit: change the definition and run `hookscribe generate`.

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
 * The bulk API could not create the record of a credit.
 *
 * The credit as it was asked for, together with the id, type and source of the event about it.
 *
 * The payload of `credit_request.failed`. Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/creditrequest | Credit Request Event}
 */
export interface CreditRequestFailed {
  /** The amount in pence. Evidence: table. */
  amount: number;
  /** The bank account to be credited, when one was named. Evidence: table. */
  bank_account: {
    /** Evidence: table. */
    id: string;
  } | null;
  /**
   * The client that the request belongs to. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string; its description and a table of
   * its own have an object with an id. Read as: An object, as on every other page.
   */
  client: Client;
  /** The client's own bank account, when one was named. Evidence: table. */
  client_bank_account: {
    /** Evidence: table. */
    id: string;
  } | null;
  /**
   * Always null. Evidence: table.
   *
   * Doubt (the source is silent): The table has null as the type of this field and of `edited_by`.
   * Read as: Always null.
   */
  created_by: null;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): For this field and `edited_at` the table says datetime after ISO
   * 8601, which has more forms than the one in the samples of the site. Read as: A date and time
   * with an offset (RFC 3339), as in every sample of the site.
   */
  created_at: string;
  /** The day on which the credit was to be made. Format: date. Evidence: table. */
  credit_date: string;
  /** Evidence: table. */
  custom_reference: string | null;
  /** Evidence: table. */
  default_narrative: string | null;
  /** Evidence: table. */
  description: string;
  /** Always null. Evidence: table. */
  edited_by: null;
  /** When the record was last changed. Format: date-time. Evidence: table. */
  edited_at: string;
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
  event_type: "credit_request.failed";
  /** Id of the record, not of the event. Evidence: table. */
  id: string;
  /** The mandate that the request named, when it named one. Evidence: table. */
  mandate: {
    /** Evidence: table. */
    id: string;
  } | null;
  /** Custom text kept with the record, when there is any. Evidence: table. */
  metadata: string | null;
  /** By its name, why the credit could not be created. Evidence: table. */
  message: string;
  /** The record of the request. Evidence: table. */
  request_record: {
    /** Evidence: table. */
    id: string;
  };
  /** Evidence: table. */
  rti: string | null;
  /** Evidence: table. */
  submission_reference: string | null;
}

/** Whether a value is the payload of `credit_request.failed`; allocates nothing. */
export function isCreditRequestFailed(value: unknown): value is CreditRequestFailed {
  if (
    isObject(value) &&
    value.event_type === "credit_request.failed" &&
    Number.isInteger(value.amount) &&
    value.created_by === null &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.credit_date === "string" &&
    isDate(value.credit_date) &&
    (typeof value.custom_reference === "string" || value.custom_reference === null) &&
    (typeof value.default_narrative === "string" || value.default_narrative === null) &&
    typeof value.description === "string" &&
    value.edited_by === null &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    typeof value.id === "string" &&
    (typeof value.metadata === "string" || value.metadata === null) &&
    typeof value.message === "string" &&
    (typeof value.rti === "string" || value.rti === null) &&
    (typeof value.submission_reference === "string" || value.submission_reference === null) &&
    (value.bank_account === null || isBankAccount(value.bank_account)) &&
    isClient(value.client) &&
    (value.client_bank_account === null || isClientBankAccount(value.client_bank_account)) &&
    (value.mandate === null || isMandate(value.mandate)) &&
    isRequestRecord(value.request_record)
  ) {
    return true;
  }
  return false;
}

function isBankAccount(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

function isClientBankAccount(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

function isMandate(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

function isRequestRecord(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string";
}

/**
 * The contract of `credit_request.failed`: validates its payload and explains what is wrong with
 * it.
 */
export const creditRequestFailed: Contract<"credit_request.failed", CreditRequestFailed> = contract(
  {
    type: "credit_request.failed",
    is: isCreditRequestFailed,
    shape: object(() => ({
      amount: integer,
      bank_account: nullable(object(() => ({ id: string }))),
      client,
      client_bank_account: nullable(object(() => ({ id: string }))),
      created_by: nil,
      created_at: format("date-time", isDateTime),
      credit_date: format("date", isDate),
      custom_reference: nullable(string),
      default_narrative: nullable(string),
      description: string,
      edited_by: nil,
      edited_at: format("date-time", isDateTime),
      event_id: string,
      event_source: string,
      event_type: literal("credit_request.failed"),
      id: string,
      mandate: nullable(object(() => ({ id: string }))),
      metadata: nullable(string),
      message: string,
      request_record: object(() => ({ id: string })),
      rti: nullable(string),
      submission_reference: nullable(string),
    })),
  },
);
