// Generated from definitions/enad/products.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isProduct, product, type Product } from "../models/product.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A product changed.
 *
 * The payload has the fields of a creation, and does not tell what changed.
 *
 * The payload of `product.updated`. Evidence: sample. The source shows a part of the payload only.
 *
 * @see {@link https://docs.enad.io/docs/events/products | Product Events}
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
