// Generated from definitions/emporix/index-item.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The value of an attribute by which variants differ.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-index | Events - Index Item}
 * (as of 2026-08-21)
 */
export interface VariantAttributeValue {
  /** Kind of value; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Documented as an object of unknown content. Evidence: typed sample. */
  qualifier?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  name?: LocalizedText;
  /** Evidence: typed sample. */
  unit?: string;
}

/** Whether a value is a `VariantAttributeValue`; allocates nothing. */
export function isVariantAttributeValue(value: unknown): value is VariantAttributeValue {
  if (
    isObject(value) &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.qualifier === undefined || isObject(value.qualifier)) &&
    (value.unit === undefined || typeof value.unit === "string") &&
    (value.name === undefined || isLocalizedText(value.name))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `VariantAttributeValue`, by which contracts tell what is wrong with a value. */
export const variantAttributeValue: Shape = object(() => ({
  type: optional(string),
  qualifier: optional(anyObject),
  name: optional(localizedText),
  unit: optional(string),
}));
