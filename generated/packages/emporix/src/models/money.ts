// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A sum of money.
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
export interface Money {
  /** Evidence: typed sample. */
  amount?: number;
  /** Evidence: typed sample. */
  currency?: string;
}

/** Whether a value is a `Money`; allocates nothing. */
export function isMoney(value: unknown): value is Money {
  if (
    isObject(value) &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.currency === undefined || typeof value.currency === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Money`, by which contracts tell what is wrong with a value. */
export const money: Shape = object(() => ({
  amount: optional(number),
  currency: optional(string),
}));
