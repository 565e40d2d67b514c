// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isPriceItem, priceItem, type PriceItem } from "../models/price-item.js";
import { isPriceTier, priceTier, type PriceTier } from "../models/price-tier.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A price in a price list.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceListPrice {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  itemId?: PriceItem;
  /** Evidence: typed sample. */
  priceListId?: string;
  /** Evidence: typed sample. */
  priceModelId?: string;
  /** Evidence: typed sample. */
  tierValues?: PriceTier[];
  /** About the record itself. Evidence: typed sample. */
  metadata?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    updatedAt?: string;
    /** Evidence: typed sample. */
    version?: number;
  };
}

/** Whether a value is a `PriceListPrice`; allocates nothing. */
export function isPriceListPrice(value: unknown): value is PriceListPrice {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.priceListId === undefined || typeof value.priceListId === "string") &&
    (value.priceModelId === undefined || typeof value.priceModelId === "string") &&
    (value.itemId === undefined || isPriceItem(value.itemId)) &&
    (value.tierValues === undefined || isTierValues(value.tierValues)) &&
    (value.metadata === undefined || isMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isTierValues(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isPriceTier(value[index])) return false;
  }
  return true;
}

function isMetadata(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.updatedAt === undefined || typeof value.updatedAt === "string") &&
    (value.version === undefined || Number.isFinite(value.version))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `PriceListPrice`, by which contracts tell what is wrong with a value. */
export const priceListPrice: Shape = object(() => ({
  id: optional(string),
  itemId: optional(priceItem),
  priceListId: optional(string),
  priceModelId: optional(string),
  tierValues: optional(array(priceTier)),
  metadata: optional(
    object(() => ({
      createdAt: optional(string),
      updatedAt: optional(string),
      version: optional(number),
    })),
  ),
}));
