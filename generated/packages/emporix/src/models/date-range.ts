// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * From when until when something holds.
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
export interface DateRange {
  /** A time, in a form that is not documented. Evidence: typed sample. */
  startDate?: string;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  endDate?: string;
}

/** Whether a value is a `DateRange`; allocates nothing. */
export function isDateRange(value: unknown): value is DateRange {
  if (
    isObject(value) &&
    (value.startDate === undefined || typeof value.startDate === "string") &&
    (value.endDate === undefined || typeof value.endDate === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `DateRange`, by which contracts tell what is wrong with a value. */
export const dateRange: Shape = object(() => ({
  startDate: optional(string),
  endDate: optional(string),
}));
