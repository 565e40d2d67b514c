// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An image of a product or a variant.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2025, entry of 2025-07-30}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2026, entry of 2026-06-09}
 * (as of 2026-08-21)
 */
export interface OrderImage {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  url?: string;
  /** Evidence: typed sample. */
  stored?: boolean;
}

/** Whether a value is a `OrderImage`; allocates nothing. */
export function isOrderImage(value: unknown): value is OrderImage {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.url === undefined || typeof value.url === "string") &&
    (value.stored === undefined || typeof value.stored === "boolean")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `OrderImage`, by which contracts tell what is wrong with a value. */
export const orderImage: Shape = object(() => ({
  id: optional(string),
  url: optional(string),
  stored: optional(boolean),
}));
