// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A product was removed.
 *
 * The payload of `product.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export interface ProductDeleted {
  /** Id of the product that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `product.deleted`; allocates nothing. */
export function isProductDeleted(value: unknown): value is ProductDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The contract of `product.deleted`: validates its payload and explains what is wrong with it. */
export const productDeleted: Contract<"product.deleted", ProductDeleted> = contract({
  type: "product.deleted",
  is: isProductDeleted,
  shape: object(() => ({ id: optional(string) })),
});
