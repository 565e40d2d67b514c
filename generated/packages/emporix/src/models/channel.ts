// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Where a cart or an order comes from.
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
export interface Channel {
  /** Evidence: typed sample. */
  name?: string;
  /** Evidence: typed sample. */
  source?: string;
}

/** Whether a value is a `Channel`; allocates nothing. */
export function isChannel(value: unknown): value is Channel {
  if (
    isObject(value) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.source === undefined || typeof value.source === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Channel`, by which contracts tell what is wrong with a value. */
export const channel: Shape = object(() => ({ name: optional(string), source: optional(string) }));
