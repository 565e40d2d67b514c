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
 * A category changed.
 *
 * The category after the change; of what changed, only the classification mixins before it are
 * told.
 *
 * The payload of `category.updated`. Evidence: typed sample.
 *
 * Doubt (the source contradicts itself): The event has no `classificationMixins`, but a pair of
 * before and after. Read as: Each event has the keys of its own sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 */
export type CategoryUpdated = {
  /** What there was before the change; printed as an empty list. Evidence: typed sample. */
  classificationMixinsBefore?: unknown[];
  /** What there is after the change; printed as an empty list. Evidence: typed sample. */
  classificationMixinsAfter?: unknown[];
} & Category;

/** Whether a value is the payload of `category.updated`; allocates nothing. */
export function isCategoryUpdated(value: unknown): value is CategoryUpdated {
  if (
    isObject(value) &&
    (value.classificationMixinsBefore === undefined ||
      Array.isArray(value.classificationMixinsBefore)) &&
    (value.classificationMixinsAfter === undefined ||
      Array.isArray(value.classificationMixinsAfter)) &&
    isCategory(value)
  ) {
    return true;
  }
  return false;
}

/** The contract of `category.updated`: validates its payload and explains what is wrong with it. */
export const categoryUpdated: Contract<"category.updated", CategoryUpdated> = contract({
  type: "category.updated",
  is: isCategoryUpdated,
  shape: intersection(
    object(() => ({
      classificationMixinsBefore: optional(anyArray),
      classificationMixinsAfter: optional(anyArray),
    })),
    category,
  ),
});
