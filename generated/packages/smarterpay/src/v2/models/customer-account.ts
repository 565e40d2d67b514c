// Generated from definitions/smarterpay/v2/customer-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtLeast, hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";

/**
 * A customer account, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/customer | Customer Account Event}
 * (as of 2024-04-16)
 */
export interface CustomerAccount {
  /** Evidence: table. */
  billing_address_line_1: string;
  /** Evidence: table. */
  billing_address_line_2: string | null;
  /** Evidence: table. */
  billing_city: string;
  /**
   * Two letters, after ISO 3166-1. Evidence: table.
   *
   * Doubt (the source is broken): The sample table prints GB without the quotes that every other
   * text has. Read as: A string like the others.
   */
  billing_country_code: string;
  /** Evidence: table. */
  billing_postal_code: string;
  /**
   * Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string, and not "or null"; the sample has
   * null. Read as: A string or null, as both were written down.
   */
  billing_state: string | null;
  /** The client that the account belongs to. Evidence: table. */
  client: Client;
  /** Company of the customer, when one is set. Evidence: table. */
  company_name: string | null;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): For this field and `edited_at` the table says datetime after ISO
   * 8601, which has more forms than the one in the samples. Read as: A date and time with an offset
   * (RFC 3339), as in every sample of the site.
   */
  created_at: string;
  /** Who created the record, when that is set. Evidence: table. */
  created_by: Author | null;
  /** Evidence: table. */
  custom_reference: string | null;
  /** Evidence: table. */
  delivery_address_line_1: string | null;
  /** Evidence: table. */
  delivery_address_line_2: string | null;
  /** Evidence: table. */
  delivery_city: string | null;
  /**
   * Two letters, after ISO 3166-1, when one is set. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string, and "if set" in its description;
   * the sample has null. Read as: A string or null, as "if set" goes with "or null" in the rest of
   * the table.
   */
  delivery_country_code: string | null;
  /** Evidence: table. */
  delivery_postal_code: string | null;
  /** Evidence: table. */
  delivery_state: string | null;
  /**
   * When the record was last changed; equal to `created_at` in the sample of a creation. Format:
   * date-time. Evidence: table.
   */
  edited_at: string;
  /** Who changed the record last, when that is set. Evidence: table. */
  edited_by: Author | null;
  /** The e-mail address of the customer. Evidence: table. */
  email: string;
  /** Id of the event; `id` is that of the record. Evidence: table. */
  event_id: string;
  /**
   * What caused the event, such as `Portal`; subscriptions can filter by it. Evidence: table.
   *
   * Doubt (the source is silent): No list of sources is given; samples of the site have Portal, API
   * and DDMS service. Read as: Any string.
   */
  event_source: string;
  /** Evidence: table. */
  event_type: "customer_account.create" | "customer_account.update";
  /** Evidence: table. */
  first_name: string;
  /** Id of the customer account, not of the event. Evidence: table. */
  id: string;
  /** Evidence: table. */
  last_name: string;
  /**
   * The id that an older record had before ids changed their form. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string, and "if set" in its description;
   * the sample has null. Read as: A string or null, as "if set" goes with "or null" in the rest of
   * the table.
   */
  legacy_id: string | null;
  /** Custom text kept with the account, when there is any. Evidence: table. */
  metadata: string | null;
  /** Evidence: table. */
  status: "active" | "inactive";
  /** Form of address, such as `Mr`. Evidence: table. */
  title: string | null;
}

/** Whether a value is a `CustomerAccount`; allocates nothing. */
export function isCustomerAccount(value: unknown): value is CustomerAccount {
  if (
    isObject(value) &&
    typeof value.billing_address_line_1 === "string" &&
    (typeof value.billing_address_line_2 === "string" || value.billing_address_line_2 === null) &&
    typeof value.billing_city === "string" &&
    typeof value.billing_country_code === "string" &&
    hasAtLeast(value.billing_country_code, 2) &&
    hasAtMost(value.billing_country_code, 2) &&
    typeof value.billing_postal_code === "string" &&
    (typeof value.billing_state === "string" || value.billing_state === null) &&
    (typeof value.company_name === "string" || value.company_name === null) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    (typeof value.custom_reference === "string" || value.custom_reference === null) &&
    (typeof value.delivery_address_line_1 === "string" || value.delivery_address_line_1 === null) &&
    (typeof value.delivery_address_line_2 === "string" || value.delivery_address_line_2 === null) &&
    (typeof value.delivery_city === "string" || value.delivery_city === null) &&
    ((typeof value.delivery_country_code === "string" &&
      hasAtLeast(value.delivery_country_code, 2) &&
      hasAtMost(value.delivery_country_code, 2)) ||
      value.delivery_country_code === null) &&
    (typeof value.delivery_postal_code === "string" || value.delivery_postal_code === null) &&
    (typeof value.delivery_state === "string" || value.delivery_state === null) &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    typeof value.email === "string" &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    (value.event_type === "customer_account.create" ||
      value.event_type === "customer_account.update") &&
    typeof value.first_name === "string" &&
    typeof value.id === "string" &&
    typeof value.last_name === "string" &&
    (typeof value.legacy_id === "string" || value.legacy_id === null) &&
    (typeof value.metadata === "string" || value.metadata === null) &&
    (value.status === "active" || value.status === "inactive") &&
    (typeof value.title === "string" || value.title === null) &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.edited_by === null || isAuthor(value.edited_by))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CustomerAccount`, by which contracts tell what is wrong with a value. */
export const customerAccount: Shape = object(() => ({
  billing_address_line_1: string,
  billing_address_line_2: nullable(string),
  billing_city: string,
  billing_country_code: having(minLength(2), maxLength(2)),
  billing_postal_code: string,
  billing_state: nullable(string),
  client,
  company_name: nullable(string),
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  custom_reference: nullable(string),
  delivery_address_line_1: nullable(string),
  delivery_address_line_2: nullable(string),
  delivery_city: nullable(string),
  delivery_country_code: nullable(having(minLength(2), maxLength(2))),
  delivery_postal_code: nullable(string),
  delivery_state: nullable(string),
  edited_at: format("date-time", isDateTime),
  edited_by: nullable(author),
  email: string,
  event_id: string,
  event_source: string,
  event_type: enumeration(["customer_account.create", "customer_account.update"]),
  first_name: string,
  id: string,
  last_name: string,
  legacy_id: nullable(string),
  metadata: nullable(string),
  status: enumeration(["active", "inactive"]),
  title: nullable(string),
}));
