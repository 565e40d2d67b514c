// Generated from definitions/enad/store-groups.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A store group was created or changed.
 *
 * Which of the two it was is not told; there is no event for a creation alone.
 *
 * The payload of `store_group.update`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/store-groups | Store Group Events}
 */
export interface StoreGroupUpdate {
  /** Evidence: table. */
  id?: string;
  /** Evidence: table. */
  slug?: string;
  /** Evidence: table. */
  name?: string;
  /** Country of sale, by a code of two letters in the sample. Evidence: table. */
  country_of_sale?: string;
  /** Evidence: table. */
  description?: string;
  /**
   * Kind of channel; the sample has `retail`. Evidence: table.
   *
   * Doubt (the source is silent): The table says string; no list of kinds is given. Read as: Any
   * string.
   */
  channel_type?: string;
  /**
   * The markets of the store group. Evidence: table.
   *
   * Doubt (the source is silent): The table says array; the members are known from one sample. Read
   * as: The members of the sample, none required, and others pass.
   */
  markets?: {
    /** By its name, whether the market was created. Evidence: sample. */
    created?: boolean;
    /**
     * Two letters, in lower case in the sample. Evidence: sample.
     *
     * Doubt (the source contradicts itself): Country codes are in lower case here and in upper case
     * elsewhere on the site. Read as: Any string.
     */
    country_code?: string;
    /** Whether prices include tax. Evidence: sample. */
    is_tax_included_in_price?: boolean;
    /** Whether an exemption from tax is possible. Evidence: sample. */
    is_tax_exemption_eligible?: boolean;
    /**
     * Three letters in the sample. Evidence: sample.
     *
     * Doubt (the source contradicts itself): One currency here, the list `currency_codes` in
     * `store_group_market.update`. Read as: Each as it is shown; the two markets are not one model.
     */
    currency_code?: string;
  }[];
}

/** Whether a value is the payload of `store_group.update`; allocates nothing. */
export function isStoreGroupUpdate(value: unknown): value is StoreGroupUpdate {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.country_of_sale === undefined || typeof value.country_of_sale === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.channel_type === undefined || typeof value.channel_type === "string") &&
    (value.markets === undefined || isMarkets(value.markets))
  ) {
    return true;
  }
  return false;
}

function isMarkets(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isMarketsItem(value[index])) return false;
  }
  return true;
}

function isMarketsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.created === undefined || typeof value.created === "boolean") &&
    (value.country_code === undefined || typeof value.country_code === "string") &&
    (value.is_tax_included_in_price === undefined ||
      typeof value.is_tax_included_in_price === "boolean") &&
    (value.is_tax_exemption_eligible === undefined ||
      typeof value.is_tax_exemption_eligible === "boolean") &&
    (value.currency_code === undefined || typeof value.currency_code === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `store_group.update`: validates its payload and explains what is wrong with it.
 */
export const storeGroupUpdate: Contract<"store_group.update", StoreGroupUpdate> = contract({
  type: "store_group.update",
  is: isStoreGroupUpdate,
  shape: object(() => ({
    id: optional(string),
    slug: optional(string),
    name: optional(string),
    country_of_sale: optional(string),
    description: optional(string),
    channel_type: optional(string),
    markets: optional(
      array(
        object(() => ({
          created: optional(boolean),
          country_code: optional(string),
          is_tax_included_in_price: optional(boolean),
          is_tax_exemption_eligible: optional(boolean),
          currency_code: optional(string),
        })),
      ),
    ),
  })),
});
