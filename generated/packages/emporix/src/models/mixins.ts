// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { anyObject } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Fields beyond the standard ones; documented as a map, on some pages as an object, of unknown
 * content.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export interface Mixins {
  [k: string]: unknown;
}

/** Whether a value is a `Mixins`; allocates nothing. */
export function isMixins(value: unknown): value is Mixins {
  return isObject(value);
}

/** The shape of a `Mixins`, by which contracts tell what is wrong with a value. */
export const mixins: Shape = anyObject;
