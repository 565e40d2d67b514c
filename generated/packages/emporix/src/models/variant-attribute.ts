// Generated from definitions/emporix/index-item.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import {
  isVariantAttributeValue,
  variantAttributeValue,
  type VariantAttributeValue,
} from "../models/variant-attribute-value.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An attribute by which variants differ.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-index | Events - Index Item}
 * (as of 2026-08-21)
 */
export interface VariantAttribute {
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source is silent): LocalizedString is not defined; the API's sample has the word for
   * fields that the page about products calls Map. Read as: An object with keys that are not
   * documented.
   */
  name?: LocalizedText;
  /** Evidence: typed sample. */
  value?: VariantAttributeValue;
}

/** Whether a value is a `VariantAttribute`; allocates nothing. */
export function isVariantAttribute(value: unknown): value is VariantAttribute {
  if (
    isObject(value) &&
    (value.name === undefined || isLocalizedText(value.name)) &&
    (value.value === undefined || isVariantAttributeValue(value.value))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `VariantAttribute`, by which contracts tell what is wrong with a value. */
export const variantAttribute: Shape = object(() => ({
  name: optional(localizedText),
  value: optional(variantAttributeValue),
}));
