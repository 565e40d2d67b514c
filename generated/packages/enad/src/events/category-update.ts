// Generated from definitions/enad/categories.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { category, isCategory, type Category } from "../models/category.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A category changed.
 *
 * The payload has the fields of a creation, and does not tell what changed.
 *
 * The payload of `category.update`. Evidence: sample. The source shows a part of the payload only.
 *
 * @see {@link https://docs.enad.io/docs/events/categories | Category Events}
 */
export type CategoryUpdate = Category;

/** Whether a value is the payload of `category.update`; allocates nothing. */
export function isCategoryUpdate(value: unknown): value is CategoryUpdate {
  return isCategory(value);
}

/** The contract of `category.update`: validates its payload and explains what is wrong with it. */
export const categoryUpdate: Contract<"category.update", CategoryUpdate> = contract({
  type: "category.update",
  is: isCategoryUpdate,
  shape: category,
});
