// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The price in one tier.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceTier {
  /** Id of the tier in the price model. Evidence: typed sample. */
  id?: string;
  /** The price, as a text. Evidence: typed sample. */
  priceValue?: string;
}

/** Whether a value is a `PriceTier`; allocates nothing. */
export function isPriceTier(value: unknown): value is PriceTier {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.priceValue === undefined || typeof value.priceValue === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `PriceTier`, by which contracts tell what is wrong with a value. */
export const priceTier: Shape = object(() => ({
  id: optional(string),
  priceValue: optional(string),
}));
