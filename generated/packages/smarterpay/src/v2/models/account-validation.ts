// Generated from definitions/smarterpay/v2/account-validation.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { anyObject, boolean, integer, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format, pattern } from "../../runtime/string-shapes.js";
import { unrolled } from "../../runtime/unrolled.js";
import { author, isAuthor, type Author } from "../models/author.js";
import { client, isClient, type Client } from "../models/client.js";

/**
 * The check of a bank account, together with the id, type and source of the event about it.
 *
 * Evidence: table.
 *
 * Doubt (the source contradicts itself): The event of a mandate has account validations in it, in a
 * list and with other field names. Read as: Two structures; neither takes over anything from the
 * other.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/accountvalidation | Account Validation Event}
 */
export interface AccountValidation {
  /** By its name, the name of the account as the check found it. Evidence: table. */
  account_name: string | null;
  /**
   * How well the names match, in percent; 100 is an exact match. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says integer and not "or null"; its
   * description has it set only if a validation was performed. Read as: An integer or null, as a
   * field that is set at times is null otherwise in the rest of the site.
   */
  account_name_match: number | null;
  /** The client that the validation belongs to. Evidence: table. */
  client: Client;
  /**
   * When the record was created, which need not be when the event happened. Format: date-time.
   * Evidence: table.
   *
   * Doubt (the source is silent): For this field and `edited_at` the table says datetime after ISO
   * 8601, which has more forms than the one in the samples of the site. Read as: A date and time
   * with an offset (RFC 3339), as in every sample of the site.
   */
  created_at: string;
  /** Who created the record, when that is set. Evidence: table. */
  created_by: Author | null;
  /** When the record was last changed. Format: date-time. Evidence: table. */
  edited_at: string;
  /** Who changed the record last, when that is set. Evidence: table. */
  edited_by: Author | null;
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
  event_type: "account_validation.create" | "account_validation.update";
  /** Id of the validation, not of the event. Evidence: table. */
  id: string;
  /**
   * The mandate that the validation is about; its fields were not seen. Evidence: table.
   *
   * Doubt (the source is broken): The table says object; the table of its fields was not seen.
   * Every other page has an id in such an object. Read as: An object of unknown content.
   */
  mandate: {
    [k: string]: unknown;
  };
  /** Evidence: table. */
  message: string | null;
  /** Custom text kept with the record, when there is any. Evidence: table. */
  metadata: string | null;
  /** Whether a report came back. Evidence: table. */
  report_returned: boolean;
  /** By its name, the account name that was checked. Evidence: table. */
  validation_account_name: string;
  /** The account number that was checked, eight digits. Evidence: table. */
  validation_account_number: string;
  /** The sort code that was checked, six digits. Evidence: table. */
  validation_sort_code: string;
  /**
   * Evidence: table.
   *
   * Doubt (the source contradicts itself): The table says boolean, though the name speaks of a
   * status. Read as: A boolean, as in the table.
   */
  validation_status: boolean;
}

const validationAccountNumberPattern = /^[0-9]{8}$/u;

const validationAccountNumberForm = unrolled(validationAccountNumberPattern);

const validationSortCodePattern = /^[0-9]{6}$/u;

const validationSortCodeForm = unrolled(validationSortCodePattern);

/** Whether a value is a `AccountValidation`; allocates nothing. */
export function isAccountValidation(value: unknown): value is AccountValidation {
  if (
    isObject(value) &&
    (typeof value.account_name === "string" || value.account_name === null) &&
    (Number.isInteger(value.account_name_match) || value.account_name_match === null) &&
    typeof value.created_at === "string" &&
    isDateTime(value.created_at) &&
    typeof value.edited_at === "string" &&
    isDateTime(value.edited_at) &&
    typeof value.event_id === "string" &&
    typeof value.event_source === "string" &&
    (value.event_type === "account_validation.create" ||
      value.event_type === "account_validation.update") &&
    typeof value.id === "string" &&
    isObject(value.mandate) &&
    (typeof value.message === "string" || value.message === null) &&
    (typeof value.metadata === "string" || value.metadata === null) &&
    typeof value.report_returned === "boolean" &&
    typeof value.validation_account_name === "string" &&
    typeof value.validation_account_number === "string" &&
    validationAccountNumberForm.test(value.validation_account_number) &&
    typeof value.validation_sort_code === "string" &&
    validationSortCodeForm.test(value.validation_sort_code) &&
    typeof value.validation_status === "boolean" &&
    isClient(value.client) &&
    (value.created_by === null || isAuthor(value.created_by)) &&
    (value.edited_by === null || isAuthor(value.edited_by))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `AccountValidation`, by which contracts tell what is wrong with a value. */
export const accountValidation: Shape = object(() => ({
  account_name: nullable(string),
  account_name_match: nullable(integer),
  client,
  created_at: format("date-time", isDateTime),
  created_by: nullable(author),
  edited_at: format("date-time", isDateTime),
  edited_by: nullable(author),
  event_id: string,
  event_source: string,
  event_type: enumeration(["account_validation.create", "account_validation.update"]),
  id: string,
  mandate: anyObject,
  message: nullable(string),
  metadata: nullable(string),
  report_returned: boolean,
  validation_account_name: string,
  validation_account_number: pattern(validationAccountNumberPattern),
  validation_sort_code: pattern(validationSortCodePattern),
  validation_status: boolean,
}));
