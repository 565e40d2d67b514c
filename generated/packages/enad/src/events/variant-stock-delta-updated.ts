// Generated from definitions/enad/stocks.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * The quantity in stock of a variant went up or down.
 *
 * The payload of `variant_stock_delta.updated`. Evidence: table.
 *
 * Doubt (the source is broken): A sample of this event was not seen, only its table. Read as: The
 * fields of the table.
 *
 * @see {@link https://docs.enad.io/docs/events/stocks | Stock Events}
 */
export interface VariantStockDeltaUpdated {
  /** The inventory that holds the stock. Evidence: table. */
  inventory_id?: string;
  /** Evidence: table. */
  product_variant_number?: string;
  /** How many there are after the change. Evidence: table. */
  quantity?: number;
  /** By how many the quantity changed; below zero when it went down. Evidence: table. */
  delta?: number;
  /** Whether the stock can be sold online. Evidence: table. */
  available_online?: boolean;
}

/** Whether a value is the payload of `variant_stock_delta.updated`; allocates nothing. */
export function isVariantStockDeltaUpdated(value: unknown): value is VariantStockDeltaUpdated {
  if (
    isObject(value) &&
    (value.inventory_id === undefined || typeof value.inventory_id === "string") &&
    (value.product_variant_number === undefined ||
      typeof value.product_variant_number === "string") &&
    (value.quantity === undefined || Number.isFinite(value.quantity)) &&
    (value.delta === undefined || Number.isFinite(value.delta)) &&
    (value.available_online === undefined || typeof value.available_online === "boolean")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `variant_stock_delta.updated`: validates its payload and explains what is wrong
 * with it.
 */
export const variantStockDeltaUpdated: Contract<
  "variant_stock_delta.updated",
  VariantStockDeltaUpdated
> = contract({
  type: "variant_stock_delta.updated",
  is: isVariantStockDeltaUpdated,
  shape: object(() => ({
    inventory_id: optional(string),
    product_variant_number: optional(string),
    quantity: optional(number),
    delta: optional(number),
    available_online: optional(boolean),
  })),
});
