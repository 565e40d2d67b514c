// Generated from definitions/emporix/category.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { category, isCategory, type Category } from "../models/category.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { intersection } from "../runtime/logic-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyArray } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A category was created.
 *
 * The payload of `category.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 */
export type CategoryCreated = {
  /**
   * Printed as an empty list; what the items are is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): The list is empty, here and in the two of `category.updated`.
   * Read as: A list of anything.
   */
  classificationMixins?: unknown[];
} & Category;

/** Whether a value is the payload of `category.created`; allocates nothing. */
export function isCategoryCreated(value: unknown): value is CategoryCreated {
  if (
    isObject(value) &&
    (value.classificationMixins === undefined || Array.isArray(value.classificationMixins)) &&
    isCategory(value)
  ) {
    return true;
  }
  return false;
}

/** The contract of `category.created`: validates its payload and explains what is wrong with it. */
export const categoryCreated: Contract<"category.created", CategoryCreated> = contract({
  type: "category.created",
  is: isCategoryCreated,
  shape: intersection(
    object(() => ({ classificationMixins: optional(anyArray) })),
    category,
  ),
});
