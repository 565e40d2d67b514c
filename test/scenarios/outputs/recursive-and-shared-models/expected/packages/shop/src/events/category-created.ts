// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { category, isCategory, type Category } from "../models/category.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A category was added.
 *
 * The payload of `category.created`. Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export type CategoryCreated = Category;

/** Whether a value is the payload of `category.created`; allocates nothing. */
export function isCategoryCreated(value: unknown): value is CategoryCreated {
  return isCategory(value);
}

/** The contract of `category.created`: validates its payload and explains what is wrong with it. */
export const categoryCreated: Contract<"category.created", CategoryCreated> = contract({
  type: "category.created",
  is: isCategoryCreated,
  shape: category,
});
