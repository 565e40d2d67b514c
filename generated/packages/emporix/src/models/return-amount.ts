// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

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
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export interface ReturnAmount {
  /** Evidence: typed sample. */
  currency?: string;
  /** Evidence: typed sample. */
  value?: number;
}

/** Whether a value is a `ReturnAmount`; allocates nothing. */
export function isReturnAmount(value: unknown): value is ReturnAmount {
  if (
    isObject(value) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.value === undefined || Number.isFinite(value.value))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ReturnAmount`, by which contracts tell what is wrong with a value. */
export const returnAmount: Shape = object(() => ({
  currency: optional(string),
  value: optional(number),
}));
