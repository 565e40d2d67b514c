// Generated from definitions/smarterpay/v1/customer-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { integer, string, unknown } from "../../runtime/scalar-shapes.js";
import { format } from "../../runtime/string-shapes.js";
import { union } from "../../runtime/union-shape.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Something happened to a customer account, as the description tells in words.
 *
 * The payload of `customer_account`. Evidence: table. The source shows a part of the payload only.
 *
 * Doubt (the source is silent): V1 has no event type; the object is named, and what happened to it
 * is told in words. Read as: The name of the object stands for the event type.
 *
 * Doubt (the source is broken): Of the table only the rows of `Email`, `reference` and
 * `event_source` were seen. The structure has the other fields. Read as: All fields are required,
 * as pages of V1 say that each property is always there. Those whose rows were not seen are of
 * unknown type.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v1/customeraccount | Customer Account, V1}
 */
export interface CustomerAccount {
  /** As on other pages, the id of the event. Evidence: inferred (page, credit, email). */
  id: string;
  /** Format: date-time. Evidence: inferred (page, credit, email). */
  created_at: string;
  /** What the event is about. Evidence: sample. */
  resource_type: "customer_account";
  /** What happened, in words. Evidence: inferred (page, credit, email). */
  description: string;
  /**
   * What caused the event, by a number. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says Integer; its example is in quotes. Read
   * as: An integer or a string, as both were written down.
   */
  event_source: number | string;
  /** Reference of the customer account. Evidence: table. */
  reference: string;
  /**
   * The e-mail address of the customer, or empty. Evidence: table.
   *
   * Doubt (the source contradicts itself): Spelt with a capital letter, unlike the keys around it
   * and the `email` of other events. Read as: Spelt as in its row.
   */
  Email: string;
  /** Its type was not seen. Evidence: sample. */
  company_name: unknown;
  /** Its type was not seen. Evidence: sample. */
  first_name: unknown;
  /** Its type was not seen. Evidence: sample. */
  last_name: unknown;
  /** Its type was not seen. Evidence: sample. */
  address_line1: unknown;
  /** Its type was not seen. Evidence: sample. */
  address_line2: unknown;
  /** Its type was not seen. Evidence: sample. */
  city: unknown;
  /** Its type was not seen. Evidence: sample. */
  postal_code: unknown;
  /** Its type was not seen. Evidence: sample. */
  country_code: unknown;
  /** State of the customer account. Evidence: inferred (page, credit, email). */
  status: string;
  /** Its type was not seen. Evidence: sample. */
  title: unknown;
  /** Its type was not seen. Evidence: sample. */
  delivery_address_line1: unknown;
  /** Its type was not seen. Evidence: sample. */
  delivery_address_line2: unknown;
  /** Its type was not seen. Evidence: sample. */
  delivery_city: unknown;
  /** Its type was not seen. Evidence: sample. */
  delivery_postal_code: unknown;
  /** Its type was not seen. Evidence: sample. */
  delivery_country_code: unknown;
  /** A reference of the client's own, or empty. Evidence: inferred (page, credit). */
  custom_reference: string;
}

/** Whether a value is the payload of `customer_account`; allocates nothing. */
export function isCustomerAccount(value: unknown): value is CustomerAccount {
  if (
    isObject(value) &&
    value.resource_type === "customer_account" &&
    typeof value.id === "string" &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.description === "string" &&
    (Number.isInteger(value.event_source) || typeof value.event_source === "string") &&
    typeof value.reference === "string" &&
    typeof value.Email === "string" &&
    value.company_name !== undefined &&
    value.first_name !== undefined &&
    value.last_name !== undefined &&
    value.address_line1 !== undefined &&
    value.address_line2 !== undefined &&
    value.city !== undefined &&
    value.postal_code !== undefined &&
    value.country_code !== undefined &&
    typeof value.status === "string" &&
    value.title !== undefined &&
    value.delivery_address_line1 !== undefined &&
    value.delivery_address_line2 !== undefined &&
    value.delivery_city !== undefined &&
    value.delivery_postal_code !== undefined &&
    value.delivery_country_code !== undefined &&
    typeof value.custom_reference === "string"
  ) {
    return true;
  }
  return false;
}

/** The contract of `customer_account`: validates its payload and explains what is wrong with it. */
export const customerAccount: Contract<"customer_account", CustomerAccount> = contract({
  type: "customer_account",
  is: isCustomerAccount,
  shape: object(() => ({
    id: string,
    created_at: format("date-time", isDateTime),
    resource_type: literal("customer_account"),
    description: string,
    event_source: union(integer, string),
    reference: string,
    Email: string,
    company_name: unknown,
    first_name: unknown,
    last_name: unknown,
    address_line1: unknown,
    address_line2: unknown,
    city: unknown,
    postal_code: unknown,
    country_code: unknown,
    status: string,
    title: unknown,
    delivery_address_line1: unknown,
    delivery_address_line2: unknown,
    delivery_city: unknown,
    delivery_postal_code: unknown,
    delivery_country_code: unknown,
    custom_reference: string,
  })),
});
