// Generated from definitions/enad/markets.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A market was created or changed.
 *
 * Which of the two it was is not told; there is no event for a creation alone.
 *
 * The payload of `market.update`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/markets | Market Events}
 */
export interface MarketUpdate {
  /** Evidence: table. */
  id?: string;
  /** Evidence: table. */
  name?: string;
  /** Evidence: table. */
  slug?: string;
  /**
   * The countries of the market, two letters each, after ISO 3166-1. Evidence: table.
   *
   * Doubt (the source contradicts itself): The older state of the page has `country_code`, a single
   * string, in its place; payloads have no version that would tell the two apart. Read as: The
   * newer state is followed. A delivery of the older form passes, its `country_code` as an unknown
   * field.
   *
   * Doubt (the source is silent): The table says two letters and no more; the samples of the site
   * have them in upper case here and in lower case elsewhere. Read as: Any strings, so that a code
   * of another form does not lose a delivery.
   */
  country_codes?: string[];
  /** Language and country, such as `en-US`. Evidence: table. */
  locale?: string;
  /**
   * Three letters, after ISO 4217. Evidence: table.
   *
   * Doubt (the source is silent): The table says string, and that it has three letters. Read as:
   * Any string; the length is not asserted.
   */
  currency_code?: string;
  /** Whether the market is in use. Evidence: table. */
  active?: boolean;
  /**
   * When the market was last changed. Evidence: table.
   *
   * Doubt (the source is silent): The table says string for this field and `created_at`; the sample
   * has a date and time in UTC. Read as: Any string, so that a time of another form does not lose a
   * delivery.
   */
  updated_at?: string;
  /** When the market was created. Evidence: table. */
  created_at?: string;
}

/** Whether a value is the payload of `market.update`; allocates nothing. */
export function isMarketUpdate(value: unknown): value is MarketUpdate {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.locale === undefined || typeof value.locale === "string") &&
    (value.currency_code === undefined || typeof value.currency_code === "string") &&
    (value.active === undefined || typeof value.active === "boolean") &&
    (value.updated_at === undefined || typeof value.updated_at === "string") &&
    (value.created_at === undefined || typeof value.created_at === "string") &&
    (value.country_codes === undefined || isCountryCodes(value.country_codes))
  ) {
    return true;
  }
  return false;
}

function isCountryCodes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

/** The contract of `market.update`: validates its payload and explains what is wrong with it. */
export const marketUpdate: Contract<"market.update", MarketUpdate> = contract({
  type: "market.update",
  is: isMarketUpdate,
  shape: object(() => ({
    id: optional(string),
    name: optional(string),
    slug: optional(string),
    country_codes: optional(array(string)),
    locale: optional(string),
    currency_code: optional(string),
    active: optional(boolean),
    updated_at: optional(string),
    created_at: optional(string),
  })),
});
