// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { anyObject } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A text in several languages; documented as a map or by the word LocalizedString, without its
 * keys.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export interface LocalizedText {
  [k: string]: unknown;
}

/** Whether a value is a `LocalizedText`; allocates nothing. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  return isObject(value);
}

/** The shape of a `LocalizedText`, by which contracts tell what is wrong with a value. */
export const localizedText: Shape = anyObject;
