// Generated from definitions/enad/prices.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { nullable } from "../runtime/nullable.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Prices of a variant in one market.
 *
 * Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/prices.md | Price Events, Markdown copy}
 * @see {@link https://docs.enad.io/docs/events/prices | Price Events}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/prices | Price Events, older state of the page}
 */
export interface MarketPrice {
  /** Evidence: table. */
  id?: string;
  /** Evidence: table. */
  market_id?: string;
  /** Evidence: table. */
  market_slug?: string;
  /**
   * The countries of the market, two letters each. Evidence: sample (newest).
   *
   * Doubt (the source contradicts itself): The sample has this list, while the table of the same
   * state has `country_code`, a string; an older copy has `country_code` in sample and table. Read
   * as: Both fields are kept, neither is required.
   */
  country_codes?: string[];
  /**
   * Country of the market, two letters, after ISO 3166-1. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table has this field, while the newest sample has
   * the list `country_codes` in its place. Read as: Both fields are kept, neither is required.
   */
  country_code?: string;
  /**
   * The regular price, in the main unit of the currency as far as can be told. Evidence: table.
   *
   * Doubt (the source is silent): The table says number and names no unit; the samples have two
   * decimals. Read as: A number of the currency's main unit, such as dollars and not cents, as
   * 99.99 beside USD has it.
   */
  base_price_amount?: number;
  /** The price on sale, in the same unit; null when there is none. Evidence: table. */
  sale_price_amount?: number | null;
  /**
   * By its name, a price to compare with, in the same unit. Evidence: sample (newest).
   *
   * Doubt (the source contradicts itself): The newest sample has this field, with a number in one
   * entry and null in the other; no table has it. Read as: A number or null, as both were written
   * down.
   */
  reference_price_amount?: number | null;
  /**
   * Three letters, after ISO 4217. Evidence: table.
   *
   * Doubt (the source contradicts itself): The newest sample and table have `currency`, older ones
   * `currency_code`. Read as: The newest state is followed; `currency_code` of the older form
   * passes as an unknown field.
   */
  currency?: string;
  /** Whether the price on sale applies. Evidence: table. */
  on_sale?: boolean;
  /**
   * Evidence: table.
   *
   * Doubt (the source is silent): The table gives two words; whether there are others is not said.
   * Read as: An open list, so that a third word does not lose a delivery.
   */
  status?: "active" | "inactive" | (string & {});
}

/** Whether a value is a `MarketPrice`; allocates nothing. */
export function isMarketPrice(value: unknown): value is MarketPrice {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.market_id === undefined || typeof value.market_id === "string") &&
    (value.market_slug === undefined || typeof value.market_slug === "string") &&
    (value.country_code === undefined || typeof value.country_code === "string") &&
    (value.base_price_amount === undefined || Number.isFinite(value.base_price_amount)) &&
    (value.sale_price_amount === undefined ||
      Number.isFinite(value.sale_price_amount) ||
      value.sale_price_amount === null) &&
    (value.reference_price_amount === undefined ||
      Number.isFinite(value.reference_price_amount) ||
      value.reference_price_amount === null) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.on_sale === undefined || typeof value.on_sale === "boolean") &&
    (value.status === undefined || typeof value.status === "string") &&
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

/** The shape of a `MarketPrice`, by which contracts tell what is wrong with a value. */
export const marketPrice: Shape = object(() => ({
  id: optional(string),
  market_id: optional(string),
  market_slug: optional(string),
  country_codes: optional(array(string)),
  country_code: optional(string),
  base_price_amount: optional(number),
  sale_price_amount: optional(nullable(number)),
  reference_price_amount: optional(nullable(number)),
  currency: optional(string),
  on_sale: optional(boolean),
  status: optional(string),
}));
