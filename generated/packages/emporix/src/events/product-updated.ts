// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isProduct, product, type Product } from "../models/product.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A product changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `product.updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The block of `product.updated` is that of `product.created`. Read
 * as: The same payload for both.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export type ProductUpdated = Product;

/** Whether a value is the payload of `product.updated`; allocates nothing. */
export function isProductUpdated(value: unknown): value is ProductUpdated {
  return isProduct(value);
}

/** The contract of `product.updated`: validates its payload and explains what is wrong with it. */
export const productUpdated: Contract<"product.updated", ProductUpdated> = contract({
  type: "product.updated",
  is: isProductUpdated,
  shape: product,
});
