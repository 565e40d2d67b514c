// Generated from definitions/smarterpay/v1/credit.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { integer, string } from "../../runtime/scalar-shapes.js";
import { format } from "../../runtime/string-shapes.js";
import { union } from "../../runtime/union-shape.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Something happened to a credit, as status and description tell.
 *
 * The payload of `credit`. Evidence: table.
 *
 * Doubt (the source is silent): V1 has no event type; the object is named, and what happened to it
 * is told in words. Read as: The name of the object stands for the event type.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v1/credit | Credit, V1}
 */
export interface Credit {
  /**
   * By its form, the id of the event. Evidence: table.
   *
   * Doubt (the source is silent): The example begins with EV, and `reference` stands beside it with
   * another value. Read as: The id of the event.
   */
  id: string;
  /**
   * Format: date-time. Evidence: table.
   *
   * Doubt (the source is silent): The table says ISO 8601, which has more forms than the one in the
   * example. Read as: A date and time with an offset (RFC 3339), as in the example.
   */
  created_at: string;
  /** What the event is about. Evidence: table. */
  resource_type: "credit";
  /**
   * What caused the event, by a number. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says Integer; its example is in quotes. Read
   * as: An integer or a string, as both were written down.
   */
  event_source: number | string;
  /** Reference of the credit. Evidence: table. */
  reference: string;
  /**
   * State of the credit, such as `successful`. Evidence: table.
   *
   * Doubt (the source is silent): No list of states is given. Read as: Any string.
   */
  status: string;
  /** What happened, in words. Evidence: table. */
  description: string;
  /**
   * Report and code of BACS; empty when no report caused the event. Evidence: table.
   *
   * Doubt (the source contradicts itself): The example of a settled credit has the code of a report
   * about a dead payer. Read as: Examples of single fields, which do not tell what goes together.
   */
  bacs_reason_code: string;
  /** What the BACS report says; empty when no report caused the event. Evidence: table. */
  bacs_description: string;
  /** Empty when no BACS report caused the event. Evidence: table. */
  bacs_reference: string;
  /** File of the BACS report; empty when no report caused the event. Evidence: table. */
  bacs_filename: string;
  /** A reference of the client's own, or empty. Evidence: table. */
  custom_reference: string;
}

/** Whether a value is the payload of `credit`; allocates nothing. */
export function isCredit(value: unknown): value is Credit {
  if (
    isObject(value) &&
    value.resource_type === "credit" &&
    typeof value.id === "string" &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    (Number.isInteger(value.event_source) || typeof value.event_source === "string") &&
    typeof value.reference === "string" &&
    typeof value.status === "string" &&
    typeof value.description === "string" &&
    typeof value.bacs_reason_code === "string" &&
    typeof value.bacs_description === "string" &&
    typeof value.bacs_reference === "string" &&
    typeof value.bacs_filename === "string" &&
    typeof value.custom_reference === "string"
  ) {
    return true;
  }
  return false;
}

/** The contract of `credit`: validates its payload and explains what is wrong with it. */
export const credit: Contract<"credit", Credit> = contract({
  type: "credit",
  is: isCredit,
  shape: object(() => ({
    id: string,
    created_at: format("date-time", isDateTime),
    resource_type: literal("credit"),
    event_source: union(integer, string),
    reference: string,
    status: string,
    description: string,
    bacs_reason_code: string,
    bacs_description: string,
    bacs_reference: string,
    bacs_filename: string,
    custom_reference: string,
  })),
});
