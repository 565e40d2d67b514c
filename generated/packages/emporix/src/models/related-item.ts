// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Another item that has to do with this one.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export interface RelatedItem {
  /** Id of the other item. Evidence: typed sample. */
  refId?: string;
  /** How the two are related; the words are not documented. Evidence: typed sample. */
  type?: string;
}

/** Whether a value is a `RelatedItem`; allocates nothing. */
export function isRelatedItem(value: unknown): value is RelatedItem {
  if (
    isObject(value) &&
    (value.refId === undefined || typeof value.refId === "string") &&
    (value.type === undefined || typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `RelatedItem`, by which contracts tell what is wrong with a value. */
export const relatedItem: Shape = object(() => ({
  refId: optional(string),
  type: optional(string),
}));
