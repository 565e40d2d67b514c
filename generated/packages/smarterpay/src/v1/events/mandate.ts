// Generated from definitions/smarterpay/v1/mandate.yaml. Do not edit: change the definition and run `hookscribe generate`.

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
 * Something happened to a mandate, as status and description tell.
 *
 * The payload of `mandate`. Evidence: sample. The source shows a part of the payload only.
 *
 * Doubt (the source is silent): V1 has no event type; the object is named, and what happened to it
 * is told in words. Read as: The name of the object stands for the event type.
 *
 * Doubt (the source is broken): The page about this event
 * (https://wiki.smarterpay.com/smarterpaycloud/webhooks/v1/mandate) was not read; its fields are
 * known from the structure on pages about codes of BACS. Read as: No field is required, although
 * pages of V1 say that each property is always there; that structure may be of those cases.
 *
 * @see Pages about codes of BACS, structure of a V1 webhook about a mandate
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhookapi | Webhook API}
 */
export interface Mandate {
  /** As on other pages, the id of the event. Evidence: inferred (structure, credit). */
  id?: string;
  /** Format: date-time. Evidence: inferred (structure, credit). */
  created_at?: string;
  /** What the event is about. Evidence: sample. */
  resource_type?: "mandate";
  /**
   * What caused the event, by a number. Evidence: inferred (structure, credit).
   *
   * Doubt (the source contradicts itself): The table of credits says Integer; its example is in
   * quotes. Read as: An integer or a string, as both were written down.
   */
  event_source?: number | string;
  /** The customer account; its type was not seen. Evidence: sample. */
  customer_account?: unknown;
  /**
   * Reference of the mandate by its name; its type was not seen. Evidence: sample.
   *
   * Doubt (the source contradicts itself): In capitals here, `auddis` in the event of an e-mail.
   * Read as: Each spelt as its source spells it.
   */
  AUDDIS?: unknown;
  /**
   * State of the mandate. Evidence: inferred (structure, credit).
   *
   * Doubt (the source contradicts itself): The sample on the page about signatures writes
   * `new_instruction`; in V2 and in the REST API the words have spaces. Read as: Any string.
   */
  status?: string;
  /** What happened, in words. Evidence: inferred (structure, credit). */
  description?: string;
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
  /** Reference of the record. Evidence: inferred (structure, credit). */
  reference?: string;
}

/** Whether a value is the payload of `mandate`; allocates nothing. */
export function isMandate(value: unknown): value is Mandate {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.created_at === undefined ||
      (typeof value.created_at === "string" && isDateTime(value.created_at))) &&
    (value.resource_type === undefined || value.resource_type === "mandate") &&
    (value.event_source === undefined ||
      Number.isInteger(value.event_source) ||
      typeof value.event_source === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.bacs_reason_code === undefined || typeof value.bacs_reason_code === "string") &&
    (value.bacs_description === undefined || typeof value.bacs_description === "string") &&
    (value.bacs_reference === undefined || typeof value.bacs_reference === "string") &&
    (value.bacs_filename === undefined || typeof value.bacs_filename === "string") &&
    (value.reference === undefined || typeof value.reference === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `mandate`: validates its payload and explains what is wrong with it. */
export const mandate: Contract<"mandate", Mandate> = contract({
  type: "mandate",
  is: isMandate,
  shape: object(() => ({
    id: optional(string),
    created_at: optional(format("date-time", isDateTime)),
    resource_type: optional(literal("mandate")),
    event_source: optional(union(integer, string)),
    customer_account: optional(unknown),
    AUDDIS: optional(unknown),
    status: optional(string),
    description: optional(string),
    bacs_reason_code: optional(string),
    bacs_description: optional(string),
    bacs_reference: optional(string),
    bacs_filename: optional(string),
    reference: optional(string),
  })),
});
