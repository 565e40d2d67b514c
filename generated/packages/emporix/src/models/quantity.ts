// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An amount of something, with its unit.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface Quantity {
  /** Evidence: typed sample. */
  quantity?: number;
  /** The unit; the codes are not documented. Evidence: typed sample. */
  unitCode?: string;
}

/** Whether a value is a `Quantity`; allocates nothing. */
export function isQuantity(value: unknown): value is Quantity {
  if (
    isObject(value) &&
    (value.quantity === undefined || Number.isFinite(value.quantity)) &&
    (value.unitCode === undefined || typeof value.unitCode === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Quantity`, by which contracts tell what is wrong with a value. */
export const quantity: Shape = object(() => ({
  quantity: optional(number),
  unitCode: optional(string),
}));
