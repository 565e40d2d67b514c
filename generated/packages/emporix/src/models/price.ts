// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isPeriod, period, type Period } from "../models/period.js";
import { isPriceItem, priceItem, type PriceItem } from "../models/price-item.js";
import { isPriceTier, priceTier, type PriceTier } from "../models/price-tier.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The price of an item.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface Price {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  itemId?: PriceItem;
  /** Resource name of the item. Evidence: typed sample. */
  itemYrn?: string;
  /** Evidence: typed sample. */
  currency?: string;
  /** Where the price holds. Evidence: typed sample. */
  location?: {
    /** Evidence: typed sample. */
    countryCode?: string;
  };
  /**
   * The discount of a sale. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): Amounts and rates are String here and in tiers; the
   * pages about orders and carts have Number. Read as: Strings here.
   */
  salePrice?: {
    /** Sum that is taken off, as a text. Evidence: typed sample. */
    discountAmount?: string;
    /** Share that is taken off, as a text. Evidence: typed sample. */
    discountRate?: string;
    /** Evidence: typed sample. */
    description?: string;
  };
  /** The price model that tells how tiers are read. Evidence: typed sample. */
  priceModelId?: string;
  /** For whom, when and where the price holds. Evidence: typed sample. */
  restrictions?: {
    /** Those for whom the price holds. Evidence: typed sample. */
    principals?: {
      /** Evidence: typed sample. */
      id?: string;
      /** Kind of principal; the kinds are not documented. Evidence: typed sample. */
      type?: string;
    }[];
    /** Evidence: typed sample. */
    validity?: Period;
    /** Evidence: typed sample. */
    siteCodes?: string[];
    /** Evidence: typed sample. */
    priceListId?: string;
  };
  /** Prices by tier of the price model. Evidence: typed sample. */
  tierValues?: PriceTier[];
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** About the record itself. Evidence: typed sample. */
  metadata?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    modifiedAt?: string;
    /** Evidence: typed sample. */
    version?: number;
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
}

/** Whether a value is a `Price`; allocates nothing. */
export function isPrice(value: unknown): value is Price {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.itemYrn === undefined || typeof value.itemYrn === "string") &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.priceModelId === undefined || typeof value.priceModelId === "string") &&
    (value.itemId === undefined || isPriceItem(value.itemId)) &&
    (value.location === undefined || isLocation(value.location)) &&
    (value.salePrice === undefined || isSalePrice(value.salePrice)) &&
    (value.restrictions === undefined || isRestrictions(value.restrictions)) &&
    (value.tierValues === undefined || isTierValues(value.tierValues)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.metadata === undefined || isMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isLocation(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.countryCode === undefined || typeof value.countryCode === "string")
  ) {
    return true;
  }
  return false;
}

function isSalePrice(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.discountAmount === undefined || typeof value.discountAmount === "string") &&
    (value.discountRate === undefined || typeof value.discountRate === "string") &&
    (value.description === undefined || typeof value.description === "string")
  ) {
    return true;
  }
  return false;
}

function isRestrictions(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.priceListId === undefined || typeof value.priceListId === "string") &&
    (value.principals === undefined || isRestrictionsPrincipals(value.principals)) &&
    (value.validity === undefined || isPeriod(value.validity)) &&
    (value.siteCodes === undefined || isRestrictionsSiteCodes(value.siteCodes))
  ) {
    return true;
  }
  return false;
}

function isRestrictionsPrincipals(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isRestrictionsPrincipalsItem(value[index])) return false;
  }
  return true;
}

function isRestrictionsPrincipalsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.type === undefined || typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

function isRestrictionsSiteCodes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
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
    (value.modifiedAt === undefined || typeof value.modifiedAt === "string") &&
    (value.version === undefined || Number.isFinite(value.version)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Price`, by which contracts tell what is wrong with a value. */
export const price: Shape = object(() => ({
  id: optional(string),
  itemId: optional(priceItem),
  itemYrn: optional(string),
  currency: optional(string),
  location: optional(object(() => ({ countryCode: optional(string) }))),
  salePrice: optional(
    object(() => ({
      discountAmount: optional(string),
      discountRate: optional(string),
      description: optional(string),
    })),
  ),
  priceModelId: optional(string),
  restrictions: optional(
    object(() => ({
      principals: optional(array(object(() => ({ id: optional(string), type: optional(string) })))),
      validity: optional(period),
      siteCodes: optional(array(string)),
      priceListId: optional(string),
    })),
  ),
  tierValues: optional(array(priceTier)),
  mixins: optional(mixins),
  metadata: optional(
    object(() => ({
      createdAt: optional(string),
      modifiedAt: optional(string),
      version: optional(number),
      mixins: optional(mixins),
    })),
  ),
}));
