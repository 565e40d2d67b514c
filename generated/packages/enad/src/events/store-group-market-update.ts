// Generated from definitions/enad/store-groups.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A market of a store group changed.
 *
 * The payload of `store_group_market.update`. Evidence: table.
 *
 * Doubt (the source is broken): A sample of this event was not seen, only its table. Read as: The
 * fields of the table.
 *
 * @see {@link https://docs.enad.io/docs/events/store-groups | Store Group Events}
 */
export interface StoreGroupMarketUpdate {
  /** Evidence: table. */
  store_group_id?: string;
  /** Evidence: table. */
  store_group_slug?: string;
  /** Two letters, after ISO 3166-1. Evidence: table. */
  country_code?: string;
  /** The currencies of the market, three letters each, after ISO 4217. Evidence: table. */
  currency_codes?: string[];
  /** Whether prices include tax. Evidence: table. */
  is_tax_included_in_price?: boolean;
  /** Whether an exemption from tax is possible. Evidence: table. */
  is_tax_exemption_eligible?: boolean;
  /** By its name, whether the market was created. Evidence: table. */
  created?: boolean;
}

/** Whether a value is the payload of `store_group_market.update`; allocates nothing. */
export function isStoreGroupMarketUpdate(value: unknown): value is StoreGroupMarketUpdate {
  if (
    isObject(value) &&
    (value.store_group_id === undefined || typeof value.store_group_id === "string") &&
    (value.store_group_slug === undefined || typeof value.store_group_slug === "string") &&
    (value.country_code === undefined || typeof value.country_code === "string") &&
    (value.is_tax_included_in_price === undefined ||
      typeof value.is_tax_included_in_price === "boolean") &&
    (value.is_tax_exemption_eligible === undefined ||
      typeof value.is_tax_exemption_eligible === "boolean") &&
    (value.created === undefined || typeof value.created === "boolean") &&
    (value.currency_codes === undefined || isCurrencyCodes(value.currency_codes))
  ) {
    return true;
  }
  return false;
}

function isCurrencyCodes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

/**
 * The contract of `store_group_market.update`: validates its payload and explains what is wrong
 * with it.
 */
export const storeGroupMarketUpdate: Contract<"store_group_market.update", StoreGroupMarketUpdate> =
  contract({
    type: "store_group_market.update",
    is: isStoreGroupMarketUpdate,
    shape: object(() => ({
      store_group_id: optional(string),
      store_group_slug: optional(string),
      country_code: optional(string),
      currency_codes: optional(array(string)),
      is_tax_included_in_price: optional(boolean),
      is_tax_exemption_eligible: optional(boolean),
      created: optional(boolean),
    })),
  });
