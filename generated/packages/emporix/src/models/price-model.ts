// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isQuantity, quantity, type Quantity } from "../models/quantity.js";
import {
  isRecordMetadata,
  recordMetadata,
  type RecordMetadata,
} from "../models/record-metadata.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * How prices are to be read: with or without tax, for which unit, in which tiers.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceModel {
  /** Evidence: typed sample. */
  id?: string;
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): Map, while the pages about categories and segments have
   * the map under a further key. Read as: The map itself.
   */
  name?: LocalizedText;
  /** Evidence: typed sample. */
  description?: LocalizedText;
  /** Whether prices include tax. Evidence: typed sample. */
  includesTax?: boolean;
  /** Whether this is the model where none is named. Evidence: typed sample. */
  isDefault?: boolean;
  /** Evidence: typed sample. */
  measurementUnit?: Quantity;
  /** The tiers. Evidence: typed sample. */
  tierDefinition?: {
    /** Kind of tiers; the kinds are not documented. Evidence: typed sample. */
    tierType?: string;
    /** Evidence: typed sample. */
    tiers?: {
      /** Evidence: typed sample. */
      id?: string;
      /** Quantity from which the tier holds. Evidence: typed sample. */
      minQuantity?: Quantity;
    }[];
  };
  /** Evidence: typed sample. */
  metadata?: RecordMetadata;
}

/** Whether a value is a `PriceModel`; allocates nothing. */
export function isPriceModel(value: unknown): value is PriceModel {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.includesTax === undefined || typeof value.includesTax === "boolean") &&
    (value.isDefault === undefined || typeof value.isDefault === "boolean") &&
    (value.name === undefined || isLocalizedText(value.name)) &&
    (value.description === undefined || isLocalizedText(value.description)) &&
    (value.measurementUnit === undefined || isQuantity(value.measurementUnit)) &&
    (value.tierDefinition === undefined || isTierDefinition(value.tierDefinition)) &&
    (value.metadata === undefined || isRecordMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isTierDefinition(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.tierType === undefined || typeof value.tierType === "string") &&
    (value.tiers === undefined || isTierDefinitionTiers(value.tiers))
  ) {
    return true;
  }
  return false;
}

function isTierDefinitionTiers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isTierDefinitionTiersItem(value[index])) return false;
  }
  return true;
}

function isTierDefinitionTiersItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.minQuantity === undefined || isQuantity(value.minQuantity))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `PriceModel`, by which contracts tell what is wrong with a value. */
export const priceModel: Shape = object(() => ({
  id: optional(string),
  name: optional(localizedText),
  description: optional(localizedText),
  includesTax: optional(boolean),
  isDefault: optional(boolean),
  measurementUnit: optional(quantity),
  tierDefinition: optional(
    object(() => ({
      tierType: optional(string),
      tiers: optional(
        array(object(() => ({ id: optional(string), minQuantity: optional(quantity) }))),
      ),
    })),
  ),
  metadata: optional(recordMetadata),
}));
