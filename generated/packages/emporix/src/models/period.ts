// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

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
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface Period {
  /** A time, in a form that is not documented. Evidence: typed sample. */
  from?: string;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  to?: string;
}

/** Whether a value is a `Period`; allocates nothing. */
export function isPeriod(value: unknown): value is Period {
  if (
    isObject(value) &&
    (value.from === undefined || typeof value.from === "string") &&
    (value.to === undefined || typeof value.to === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Period`, by which contracts tell what is wrong with a value. */
export const period: Shape = object(() => ({ from: optional(string), to: optional(string) }));
