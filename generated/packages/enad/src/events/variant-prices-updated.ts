// Generated from definitions/enad/prices.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMarketPrice, marketPrice, type MarketPrice } from "../models/market-price.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * Prices of a variant changed.
 *
 * The payload has the prices of the variant by market, and does not tell which of them changed.
 *
 * The payload of `variant_prices.updated`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/prices.md | Price Events, Markdown copy}
 * @see {@link https://docs.enad.io/docs/events/prices | Price Events}
 */
export interface VariantPricesUpdated {
  /** Evidence: table. */
  variant_id?: string;
  /** The product that the variant belongs to. Evidence: table. */
  product_id?: string;
  /** The store group in which the prices hold. Evidence: table. */
  store_group_id?: string;
  /** Evidence: table. */
  store_group_slug?: string;
  /** Evidence: table. */
  variant_number?: string;
  /** The prices, one entry for each market. Evidence: table. */
  markets?: MarketPrice[];
}

/** Whether a value is the payload of `variant_prices.updated`; allocates nothing. */
export function isVariantPricesUpdated(value: unknown): value is VariantPricesUpdated {
  if (
    isObject(value) &&
    (value.variant_id === undefined || typeof value.variant_id === "string") &&
    (value.product_id === undefined || typeof value.product_id === "string") &&
    (value.store_group_id === undefined || typeof value.store_group_id === "string") &&
    (value.store_group_slug === undefined || typeof value.store_group_slug === "string") &&
    (value.variant_number === undefined || typeof value.variant_number === "string") &&
    (value.markets === undefined || isMarkets(value.markets))
  ) {
    return true;
  }
  return false;
}

function isMarkets(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isMarketPrice(value[index])) return false;
  }
  return true;
}

/**
 * The contract of `variant_prices.updated`: validates its payload and explains what is wrong with
 * it.
 */
export const variantPricesUpdated: Contract<"variant_prices.updated", VariantPricesUpdated> =
  contract({
    type: "variant_prices.updated",
    is: isVariantPricesUpdated,
    shape: object(() => ({
      variant_id: optional(string),
      product_id: optional(string),
      store_group_id: optional(string),
      store_group_slug: optional(string),
      variant_number: optional(string),
      markets: optional(array(marketPrice)),
    })),
  });
