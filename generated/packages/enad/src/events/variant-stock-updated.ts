// Generated from definitions/enad/stocks.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * The quantity in stock of a variant was set.
 *
 * The payload of `variant_stock.updated`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/stocks | Stock Events}
 */
export interface VariantStockUpdated {
  /** The inventory that holds the stock. Evidence: table. */
  inventory_id?: string;
  /** The product that the variant belongs to. Evidence: table. */
  product_parent_id?: string;
  /** Evidence: table. */
  product_variant_id?: string;
  /** Evidence: table. */
  product_variant_number?: string;
  /**
   * How many there are now. Evidence: table.
   *
   * Doubt (the source is silent): The table says number, also for `delta` of the other event;
   * whether they are whole is not said. Read as: Any number.
   */
  quantity?: number;
  /**
   * Date and time of the stock. Evidence: table.
   *
   * Doubt (the source is silent): The table says string and timestamp; the sample has a date and
   * time in UTC. Read as: Any string, so that a time of another form does not lose a delivery.
   */
  inventory_date?: string;
  /**
   * What set the quantity. Evidence: table.
   *
   * Doubt (the source is silent): Two words are given, with an "etc." after them. Read as: An open
   * list.
   */
  update_source?: "manual" | "system" | (string & {});
  /** Whether the stock can be sold online. Evidence: table. */
  available_online?: boolean;
  /** By its name, whether the stock was changed. Evidence: table. */
  stock_updated?: boolean;
}

/** Whether a value is the payload of `variant_stock.updated`; allocates nothing. */
export function isVariantStockUpdated(value: unknown): value is VariantStockUpdated {
  if (
    isObject(value) &&
    (value.inventory_id === undefined || typeof value.inventory_id === "string") &&
    (value.product_parent_id === undefined || typeof value.product_parent_id === "string") &&
    (value.product_variant_id === undefined || typeof value.product_variant_id === "string") &&
    (value.product_variant_number === undefined ||
      typeof value.product_variant_number === "string") &&
    (value.quantity === undefined || Number.isFinite(value.quantity)) &&
    (value.inventory_date === undefined || typeof value.inventory_date === "string") &&
    (value.update_source === undefined || typeof value.update_source === "string") &&
    (value.available_online === undefined || typeof value.available_online === "boolean") &&
    (value.stock_updated === undefined || typeof value.stock_updated === "boolean")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `variant_stock.updated`: validates its payload and explains what is wrong with
 * it.
 */
export const variantStockUpdated: Contract<"variant_stock.updated", VariantStockUpdated> = contract(
  {
    type: "variant_stock.updated",
    is: isVariantStockUpdated,
    shape: object(() => ({
      inventory_id: optional(string),
      product_parent_id: optional(string),
      product_variant_id: optional(string),
      product_variant_number: optional(string),
      quantity: optional(number),
      inventory_date: optional(string),
      update_source: optional(string),
      available_online: optional(boolean),
      stock_updated: optional(boolean),
    })),
  },
);
