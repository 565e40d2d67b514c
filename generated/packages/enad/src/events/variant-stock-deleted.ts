// Generated from definitions/enad/stocks.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A stock record of a variant was removed.
 *
 * The payload of `variant_stock.deleted`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/stocks | Stock Events}
 */
export interface VariantStockDeleted {
  /** The inventory that held the stock. Evidence: table. */
  inventory_id?: string;
  /** The product that the variant belongs to. Evidence: table. */
  product_parent_id?: string;
  /** Evidence: table. */
  product_variant_id?: string;
  /** Evidence: table. */
  product_variant_number?: string;
}

/** Whether a value is the payload of `variant_stock.deleted`; allocates nothing. */
export function isVariantStockDeleted(value: unknown): value is VariantStockDeleted {
  if (
    isObject(value) &&
    (value.inventory_id === undefined || typeof value.inventory_id === "string") &&
    (value.product_parent_id === undefined || typeof value.product_parent_id === "string") &&
    (value.product_variant_id === undefined || typeof value.product_variant_id === "string") &&
    (value.product_variant_number === undefined || typeof value.product_variant_number === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `variant_stock.deleted`: validates its payload and explains what is wrong with
 * it.
 */
export const variantStockDeleted: Contract<"variant_stock.deleted", VariantStockDeleted> = contract(
  {
    type: "variant_stock.deleted",
    is: isVariantStockDeleted,
    shape: object(() => ({
      inventory_id: optional(string),
      product_parent_id: optional(string),
      product_variant_id: optional(string),
      product_variant_number: optional(string),
    })),
  },
);
