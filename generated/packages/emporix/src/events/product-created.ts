// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isProduct, product, type Product } from "../models/product.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A product was created.
 *
 * The payload of `product.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export type ProductCreated = Product;

/** Whether a value is the payload of `product.created`; allocates nothing. */
export function isProductCreated(value: unknown): value is ProductCreated {
  return isProduct(value);
}

/** The contract of `product.created`: validates its payload and explains what is wrong with it. */
export const productCreated: Contract<"product.created", ProductCreated> = contract({
  type: "product.created",
  is: isProductCreated,
  shape: product,
});
