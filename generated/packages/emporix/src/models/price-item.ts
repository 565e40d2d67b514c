// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The item that a price is for.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceItem {
  /** Evidence: typed sample. */
  id?: string;
  /** Kind of item; the kinds are not documented. Evidence: typed sample. */
  itemType?: string;
}

/** Whether a value is a `PriceItem`; allocates nothing. */
export function isPriceItem(value: unknown): value is PriceItem {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.itemType === undefined || typeof value.itemType === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `PriceItem`, by which contracts tell what is wrong with a value. */
export const priceItem: Shape = object(() => ({
  id: optional(string),
  itemType: optional(string),
}));
