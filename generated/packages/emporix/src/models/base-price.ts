// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isQuantity, quantity, type Quantity } from "../models/quantity.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A price with its unit and factors.
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
export interface BasePrice {
  /** Evidence: typed sample. */
  effectiveAmount?: number;
  /** Evidence: typed sample. */
  originalAmount?: number;
  /** Evidence: typed sample. */
  priceFactor?: number;
  /** Evidence: typed sample. */
  basePriceFactor?: number;
  /** Evidence: typed sample. */
  measurementUnit?: Quantity;
}

/** Whether a value is a `BasePrice`; allocates nothing. */
export function isBasePrice(value: unknown): value is BasePrice {
  if (
    isObject(value) &&
    (value.effectiveAmount === undefined || Number.isFinite(value.effectiveAmount)) &&
    (value.originalAmount === undefined || Number.isFinite(value.originalAmount)) &&
    (value.priceFactor === undefined || Number.isFinite(value.priceFactor)) &&
    (value.basePriceFactor === undefined || Number.isFinite(value.basePriceFactor)) &&
    (value.measurementUnit === undefined || isQuantity(value.measurementUnit))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `BasePrice`, by which contracts tell what is wrong with a value. */
export const basePrice: Shape = object(() => ({
  effectiveAmount: optional(number),
  originalAmount: optional(number),
  priceFactor: optional(number),
  basePriceFactor: optional(number),
  measurementUnit: optional(quantity),
}));
