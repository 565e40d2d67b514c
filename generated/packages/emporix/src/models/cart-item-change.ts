// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A line item that was added or changed.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartItemChange {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Evidence: typed sample. */
  cartId?: string;
  /** Evidence: typed sample. */
  itemId?: string;
  /** The quantity after the change. Evidence: typed sample. */
  quantity?: number;
  /** The price of the line item. Evidence: typed sample. */
  priceId?: string;
}

/** Whether a value is a `CartItemChange`; allocates nothing. */
export function isCartItemChange(value: unknown): value is CartItemChange {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.cartId === undefined || typeof value.cartId === "string") &&
    (value.itemId === undefined || typeof value.itemId === "string") &&
    (value.quantity === undefined || Number.isFinite(value.quantity)) &&
    (value.priceId === undefined || typeof value.priceId === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CartItemChange`, by which contracts tell what is wrong with a value. */
export const cartItemChange: Shape = object(() => ({
  tenant: optional(string),
  cartId: optional(string),
  itemId: optional(string),
  quantity: optional(number),
  priceId: optional(string),
}));
