// Generated from definitions/enad/categories.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { category, isCategory, type Category } from "../models/category.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A category was created.
 *
 * The payload of `category.create`. Evidence: sample. The source shows a part of the payload only.
 *
 * Doubt (the source is broken): The sample has a comment in it, so it is not JSON. Read as: The
 * comment is left out of the example.
 *
 * @see {@link https://docs.enad.io/docs/events/categories | Category Events}
 */
export type CategoryCreate = Category;

/** Whether a value is the payload of `category.create`; allocates nothing. */
export function isCategoryCreate(value: unknown): value is CategoryCreate {
  return isCategory(value);
}

/** The contract of `category.create`: validates its payload and explains what is wrong with it. */
export const categoryCreate: Contract<"category.create", CategoryCreate> = contract({
  type: "category.create",
  is: isCategoryCreate,
  shape: category,
});
