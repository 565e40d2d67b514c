// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A reference to a record of another service.
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
export interface OrderLink {
  /** Evidence: typed sample. */
  id?: string;
  /** Kind of record; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Evidence: typed sample. */
  url?: string;
}

/** Whether a value is a `OrderLink`; allocates nothing. */
export function isOrderLink(value: unknown): value is OrderLink {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.url === undefined || typeof value.url === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `OrderLink`, by which contracts tell what is wrong with a value. */
export const orderLink: Shape = object(() => ({
  id: optional(string),
  type: optional(string),
  url: optional(string),
}));
