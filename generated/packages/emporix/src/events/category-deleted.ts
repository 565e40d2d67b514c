// Generated from definitions/emporix/category.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A category was removed.
 *
 * The payload of `category.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 */
export interface CategoryDeleted {
  /** Id of the category that is gone. Evidence: typed sample. */
  id?: string;
  /** The category above it. Evidence: typed sample. */
  parentId?: string;
}

/** Whether a value is the payload of `category.deleted`; allocates nothing. */
export function isCategoryDeleted(value: unknown): value is CategoryDeleted {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.parentId === undefined || typeof value.parentId === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `category.deleted`: validates its payload and explains what is wrong with it. */
export const categoryDeleted: Contract<"category.deleted", CategoryDeleted> = contract({
  type: "category.deleted",
  is: isCategoryDeleted,
  shape: object(() => ({ id: optional(string), parentId: optional(string) })),
});
