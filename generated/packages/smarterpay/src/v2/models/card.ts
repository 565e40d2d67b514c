// Generated from definitions/smarterpay/v2/card.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isDate } from "../../runtime/is-date.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { boolean, number, string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtLeast, hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";
import {
  isRecordReference,
  recordReference,
  type RecordReference,
} from "../models/record-reference.js";

/**
 * A card, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source is broken): The rows of `gateway_payee_id`, `gateway_payment_description`,
 * `gateway_status`, `gateway_status_code`, `gateway_status_details`,
 * `internal_payment_description`, `legacy_id`, `name_on_card`, `status_code` and `status_details`
 * were not seen, and the sample has null in each. Read as: Values of unknown type.
 *
 * Doubt (the source is broken): The rows of `initial_amount`, `payment_gateway`,
 * `payment_gateway_profile` and `transaction_type` were not seen; the sample shows a value of each,
 * not whether it may be null. Read as: The type of the sample or null, so that an unset one does
 * not lose a delivery.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card | Card Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/structure | Card Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/general | Card Event, sample of a creation}
 */
export interface Card {
  /** Whether the card may be charged again. Evidence: table. */
  allow_repeat_payments: boolean;
  /** When the card expires, when that is known. Format: date. Evidence: table. */
  card_expiry_date: string | null;
  /** Evidence: table. */
  card_holder_address_city: string | null;
  /**
   * Two letters, after ISO 3166-1, when one is set. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says string, and not "or null"; the sample has
   * null. Read as: A string or null, as both were written down.
   */
  card_holder_address_country_code: string | null;
  /**
   * Evidence: table.
   *
   * Doubt (the source contradicts itself): Keys of address lines end in `line1` and `line2` here,
   * in `line_1` and `line_2` in the event of a customer account. Read as: Spelt as on this page.
   */
  card_holder_address_line1: string | null;
  /** Evidence: table. */
  card_holder_address_line2: string | null;
  /** Evidence: table. */
  card_holder_address_postal_code: string | null;
  /** Evidence: table. */
  card_holder_address_state_code: string | null;
  /** The last digits of the card's number. Evidence: table. */
  card_number_ending: string | null;
  /** Evidence: table. */
  card_type: string | null;
  /** The client that the card belongs to. Evidence: table. */
  client: Client;
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
  /** Three letters, after ISO 4217. Evidence: table. */
  currency_code: string;
  /** Evidence: table. */
  custom_reference: string | null;
  /** The customer account that the card belongs to. Evidence: table. */
  customer_account: RecordReference | null;
  /**
   * When the record was last changed; equal to `created_at` in the sample of a creation. Format:
   * date-time. Evidence: table.
   */
  edited_at: string;
  /** Who changed the record last, when that is set. Evidence: table. */
  edited_by: Author | null;
  /** Id of the event; `id` is that of the record. Evidence: table. */
  event_id: string;
  /**
   * What caused the event, such as `API`; subscriptions can filter by it. Evidence: table.
   *
   * Doubt (the source is silent): No list of sources is given; samples of the site have Portal, API
   * and DDMS service. Read as: Any string.
   */
  event_source: string;
  /** Evidence: table. */
  event_type: "card_payment.create" | "card_payment.update";
  /** Id of the card at the payment gateway. Evidence: table. */
  gateway_card_id: string | null;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  gateway_payee_id?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  gateway_payment_description?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  gateway_status?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  gateway_status_code?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  gateway_status_details?: unknown;
  /**
   * Id of the card, not of the event. Evidence: sample (structure, sample).
   *
   * Doubt (the source is broken): The rows of this field and of `metadata` were not seen. Read as:
   * A string here, a string or null there, as in every table of the site whose row was read.
   */
  id?: string;
  /**
   * By its name, the amount of the first payment, probably in pence. Evidence: sample (structure,
   * sample).
   *
   * Doubt (the source is silent): The sample has 2750. The event of a payment has pence, and its
   * sample the same number. Read as: A number, probably of pence; that it is whole is not asserted.
   */
  initial_amount?: number | null;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  internal_payment_description?: unknown;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample (structure, sample).
   */
  legacy_id?: unknown;
  /** Custom text kept with the card, when there is any. Evidence: inferred (structure, sample). */
  metadata?: string | null;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  name_on_card?: unknown;
  /** The payment gateway, such as `OpayoPi`. Evidence: sample (structure, sample). */
  payment_gateway?: string | null;
  /**
   * The profile of the payment gateway, by its id and a description. Evidence: sample (structure,
   * sample).
   */
  payment_gateway_profile?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    description?: string | null;
  } | null;
  /**
   * State of the card; the sample has `pending`. Evidence: sample (structure, sample).
   *
   * Doubt (the source is broken): The row was not seen, nor a list of states; the sample has
   * `pending`. Read as: Any string.
   */
  status?: string;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  status_code?: unknown;
  /** Null in the sample; its type was not seen. Evidence: sample (structure, sample). */
  status_details?: unknown;
  /** Kind of transaction, such as `MOTO`. Evidence: sample (structure, sample). */
  transaction_type?: string | null;
}

/** Whether a value is a `Card`; allocates nothing. */
export function isCard(value: unknown): value is Card {
  if (
    isObject(value) &&
    typeof value.allow_repeat_payments === "boolean" &&
    ((typeof value.card_expiry_date === "string" && isDate(value.card_expiry_date)) ||
      value.card_expiry_date === null) &&
    (typeof value.card_holder_address_city === "string" ||
      value.card_holder_address_city === null) &&
    ((typeof value.card_holder_address_country_code === "string" &&
      hasAtLeast(value.card_holder_address_country_code, 2) &&
      hasAtMost(value.card_holder_address_country_code, 2)) ||
      value.card_holder_address_country_code === null) &&
    (typeof value.card_holder_address_line1 === "string" ||
      value.card_holder_address_line1 === null) &&
    (typeof value.card_holder_address_line2 === "string" ||
      value.card_holder_address_line2 === null) &&
    (typeof value.card_holder_address_postal_code === "string" ||
      value.card_holder_address_postal_code === null) &&
    (typeof value.card_holder_address_state_code === "string" ||
      value.card_holder_address_state_code === null) &&
    (typeof value.card_number_ending === "string" || value.card_number_ending === null) &&
    (typeof value.card_type === "string" || value.card_type === null) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.currency_code === "string" &&
    hasAtLeast(value.currency_code, 3) &&
    hasAtMost(value.currency_code, 3) &&
    (typeof value.custom_reference === "string" || value.custom_reference === null) &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    (value.event_type === "card_payment.create" || value.event_type === "card_payment.update") &&
    (typeof value.gateway_card_id === "string" || value.gateway_card_id === null) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.initial_amount === undefined ||
      Number.isFinite(value.initial_amount) ||
      value.initial_amount === null) &&
    (value.metadata === undefined ||
      typeof value.metadata === "string" ||
      value.metadata === null) &&
    (value.payment_gateway === undefined ||
      typeof value.payment_gateway === "string" ||
      value.payment_gateway === null) &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.transaction_type === undefined ||
      typeof value.transaction_type === "string" ||
      value.transaction_type === null) &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.customer_account === null || isRecordReference(value.customer_account)) &&
    (value.edited_by === null || isAuthor(value.edited_by)) &&
    (value.payment_gateway_profile === undefined ||
      value.payment_gateway_profile === null ||
      isPaymentGatewayProfile(value.payment_gateway_profile))
  ) {
    return true;
  }
  return false;
}

function isPaymentGatewayProfile(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.description === undefined ||
      typeof value.description === "string" ||
      value.description === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Card`, by which contracts tell what is wrong with a value. */
export const card: Shape = object(() => ({
  allow_repeat_payments: boolean,
  card_expiry_date: nullable(format("date", isDate)),
  card_holder_address_city: nullable(string),
  card_holder_address_country_code: nullable(having(minLength(2), maxLength(2))),
  card_holder_address_line1: nullable(string),
  card_holder_address_line2: nullable(string),
  card_holder_address_postal_code: nullable(string),
  card_holder_address_state_code: nullable(string),
  card_number_ending: nullable(string),
  card_type: nullable(string),
  client,
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  currency_code: having(minLength(3), maxLength(3)),
  custom_reference: nullable(string),
  customer_account: nullable(recordReference),
  edited_at: format("date-time", isDateTime),
  edited_by: nullable(author),
  event_id: string,
  event_source: string,
  event_type: enumeration(["card_payment.create", "card_payment.update"]),
  gateway_card_id: nullable(string),
  gateway_payee_id: optional(unknown),
  gateway_payment_description: optional(unknown),
  gateway_status: optional(unknown),
  gateway_status_code: optional(unknown),
  gateway_status_details: optional(unknown),
  id: optional(string),
  initial_amount: optional(nullable(number)),
  internal_payment_description: optional(unknown),
  legacy_id: optional(unknown),
  metadata: optional(nullable(string)),
  name_on_card: optional(unknown),
  payment_gateway: optional(nullable(string)),
  payment_gateway_profile: optional(
    nullable(object(() => ({ id: optional(string), description: optional(nullable(string)) }))),
  ),
  status: optional(string),
  status_code: optional(unknown),
  status_details: optional(unknown),
  transaction_type: optional(nullable(string)),
}));
