// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isQuantity, quantity, type Quantity } from "../models/quantity.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What is offered, at which price.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export interface QuoteItem {
  /** Evidence: typed sample. */
  itemId?: string;
  /** Evidence: typed sample. */
  quantity?: Quantity;
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The rate of the tax is String, while other rates are
   * Number. Read as: A string here.
   */
  price?: {
    /** Evidence: typed sample. */
    currency?: string;
    /** Evidence: typed sample. */
    priceId?: string;
    /** Price of one unit before the offer. Evidence: typed sample. */
    unitPrice?: number;
    /** Price of one unit that is offered. Evidence: typed sample. */
    newUnitPrice?: number;
    /** Price of the whole line without tax. Evidence: typed sample. */
    totalNetValue?: number;
    /** Evidence: typed sample. */
    discount?: number;
    /** Evidence: typed sample. */
    includesTax?: boolean;
    /** Tax on the line. Evidence: typed sample. */
    tax?: {
      /** Evidence: typed sample. */
      taxClass?: string;
      /** Rate of the tax, as a text. Evidence: typed sample. */
      taxRate?: string;
      /** Evidence: typed sample. */
      prices?: {
        /** Evidence: typed sample. */
        grossValue?: number;
        /** Evidence: typed sample. */
        netValue?: number;
      };
    };
  };
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source is silent): `media` is Map where a list might be expected. Read as: An object
   * with any keys.
   */
  product?: {
    /** Evidence: typed sample. */
    productId?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Media of the product; documented as a map of unknown content. Evidence: typed sample. */
    media?: {
      [k: string]: unknown;
    };
    /** Documented as an object of unknown content. Evidence: typed sample. */
    metadata?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
  /** Documented as an object of unknown content. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
}

/** Whether a value is a `QuoteItem`; allocates nothing. */
export function isQuoteItem(value: unknown): value is QuoteItem {
  if (
    isObject(value) &&
    (value.itemId === undefined || typeof value.itemId === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.quantity === undefined || isQuantity(value.quantity)) &&
    (value.price === undefined || isPrice(value.price)) &&
    (value.product === undefined || isProduct(value.product)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isPrice(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.priceId === undefined || typeof value.priceId === "string") &&
    (value.unitPrice === undefined || Number.isFinite(value.unitPrice)) &&
    (value.newUnitPrice === undefined || Number.isFinite(value.newUnitPrice)) &&
    (value.totalNetValue === undefined || Number.isFinite(value.totalNetValue)) &&
    (value.discount === undefined || Number.isFinite(value.discount)) &&
    (value.includesTax === undefined || typeof value.includesTax === "boolean") &&
    (value.tax === undefined || isPriceTax(value.tax))
  ) {
    return true;
  }
  return false;
}

function isPriceTax(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.taxClass === undefined || typeof value.taxClass === "string") &&
    (value.taxRate === undefined || typeof value.taxRate === "string") &&
    (value.prices === undefined || isPriceTaxPrices(value.prices))
  ) {
    return true;
  }
  return false;
}

function isPriceTaxPrices(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.grossValue === undefined || Number.isFinite(value.grossValue)) &&
    (value.netValue === undefined || Number.isFinite(value.netValue))
  ) {
    return true;
  }
  return false;
}

function isProduct(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.productId === undefined || typeof value.productId === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.media === undefined || isObject(value.media)) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `QuoteItem`, by which contracts tell what is wrong with a value. */
export const quoteItem: Shape = object(() => ({
  itemId: optional(string),
  quantity: optional(quantity),
  price: optional(
    object(() => ({
      currency: optional(string),
      priceId: optional(string),
      unitPrice: optional(number),
      newUnitPrice: optional(number),
      totalNetValue: optional(number),
      discount: optional(number),
      includesTax: optional(boolean),
      tax: optional(
        object(() => ({
          taxClass: optional(string),
          taxRate: optional(string),
          prices: optional(
            object(() => ({ grossValue: optional(number), netValue: optional(number) })),
          ),
        })),
      ),
    })),
  ),
  product: optional(
    object(() => ({
      productId: optional(string),
      name: optional(string),
      media: optional(anyObject),
      metadata: optional(anyObject),
      mixins: optional(mixins),
    })),
  ),
  metadata: optional(anyObject),
  mixins: optional(mixins),
}));
