// Generated from definitions/smarterpay/v1/email.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import { format } from "../../runtime/string-shapes.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Something happened to an e-mail, as the description tells in words.
 *
 * The payload of `email`. Evidence: table.
 *
 * Doubt (the source is silent): V1 has no event type; the object is named, and what happened to it
 * is told in words. Read as: The name of the object stands for the event type.
 *
 * Doubt (the source is silent): E-mails have a page in V1 only. Read as: An event of V1 alone.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v1/email | Email, V1}
 */
export interface Email {
  /**
   * By its form, the id of the event. Evidence: table.
   *
   * Doubt (the source is silent): The example begins with EV, and `email_id` stands beside it with
   * another value. Read as: The id of the event.
   */
  id: string;
  /** Id of the e-mail. Evidence: table. */
  email_id: string;
  /** The address. Evidence: table. */
  email: string;
  /**
   * Format: date-time. Evidence: table.
   *
   * Doubt (the source is silent): The table says ISO 8601, which has more forms than the one in the
   * example. Read as: A date and time with an offset (RFC 3339), as in the example.
   */
  created_at: string;
  /** What the event is about. Evidence: table. */
  resource_type: "email";
  /** Kind of e-mail, such as `dd_confirmation`. Evidence: table. */
  email_type: string;
  /**
   * The customer account, if one is set. Evidence: table.
   *
   * Doubt (the source contradicts itself): The field has a value "if set"; by the column about
   * empty values it is never empty. Read as: Any string, the empty one included.
   */
  customer_account: string;
  /**
   * Reference of the mandate. Evidence: table.
   *
   * Doubt (the source contradicts itself): In lower case here, `AUDDIS` in the event of a mandate.
   * Read as: Each spelt as its source spells it.
   */
  auddis: string;
  /**
   * State of the e-mail, such as `email_sent`. Evidence: table.
   *
   * Doubt (the source is silent): No list of states is given, and none of the kinds in
   * `email_type`. Read as: Any strings.
   */
  status: string;
  /** What happened, in words. Evidence: table. */
  description: string;
}

/** Whether a value is the payload of `email`; allocates nothing. */
export function isEmail(value: unknown): value is Email {
  if (
    isObject(value) &&
    value.resource_type === "email" &&
    typeof value.id === "string" &&
    typeof value.email_id === "string" &&
    typeof value.email === "string" &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.email_type === "string" &&
    typeof value.customer_account === "string" &&
    typeof value.auddis === "string" &&
    typeof value.status === "string" &&
    typeof value.description === "string"
  ) {
    return true;
  }
  return false;
}

/** The contract of `email`: validates its payload and explains what is wrong with it. */
export const email: Contract<"email", Email> = contract({
  type: "email",
  is: isEmail,
  shape: object(() => ({
    id: string,
    email_id: string,
    email: string,
    created_at: format("date-time", isDateTime),
    resource_type: literal("email"),
    email_type: string,
    customer_account: string,
    auddis: string,
    status: string,
    description: string,
  })),
});
