// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { basePrice, isBasePrice, type BasePrice } from "../models/base-price.js";
import { dateRange, isDateRange, type DateRange } from "../models/date-range.js";
import { isQuantity, quantity, type Quantity } from "../models/quantity.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The price that was found for a line.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2025, entry of 2025-07-30}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2026, entry of 2026-06-09}
 * (as of 2026-08-21)
 */
export interface OrderPrice {
  /** Evidence: typed sample. */
  priceId?: string;
  /** Kind of price; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Evidence: typed sample. */
  productId?: string;
  /** Resource name of the price. Evidence: typed sample. */
  yrn?: string;
  /** Resource name of what the price is for. Evidence: typed sample. */
  itemYrn?: string;
  /** The group that the price is for. Evidence: typed sample. */
  group?: string;
  /** Evidence: typed sample. */
  siteCode?: string;
  /** Evidence: typed sample. */
  dateRange?: DateRange;
  /** Evidence: typed sample. */
  currency?: string;
  /** Amount before discounts. Evidence: typed sample. */
  originalAmount?: number;
  /** Amount that is paid. Evidence: typed sample. */
  effectiveAmount?: number;
  /** Evidence: typed sample. */
  effectiveQuantity?: number;
  /** Evidence: typed sample. */
  measurementUnit?: Quantity;
  /** Evidence: typed sample. */
  basePrice?: BasePrice;
  /** Evidence: typed sample. */
  presentationPrice?: BasePrice;
  /** Documented as an object of unknown content. Evidence: typed sample. */
  customAttributes?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  naturalDiscounts?: {
    /** Evidence: typed sample. */
    promotionId?: string;
    /** Evidence: typed sample. */
    reference?: string;
    /** Evidence: typed sample. */
    forQuantity?: number;
    /** Evidence: typed sample. */
    discountQuantity?: number;
    /** Evidence: typed sample. */
    dateRange?: DateRange;
    /** Evidence: typed sample. */
    technicalId?: string;
  }[];
  /** The discount of a sale. Evidence: typed sample. */
  salePrice?: {
    /** Evidence: typed sample. */
    discountAmount?: number;
    /** Evidence: typed sample. */
    discountRate?: number;
    /** Evidence: typed sample. */
    description?: string;
  };
  /** Quantities from and to which a wholesale price holds. Evidence: typed sample. */
  wholesale?: {
    /** Evidence: typed sample. */
    minQuantity?: number;
    /** Evidence: typed sample. */
    maxQuantity?: number;
  };
  /** Documented as an object of unknown content. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
}

/** Whether a value is a `OrderPrice`; allocates nothing. */
export function isOrderPrice(value: unknown): value is OrderPrice {
  if (
    isObject(value) &&
    (value.priceId === undefined || typeof value.priceId === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.productId === undefined || typeof value.productId === "string") &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.itemYrn === undefined || typeof value.itemYrn === "string") &&
    (value.group === undefined || typeof value.group === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.originalAmount === undefined || Number.isFinite(value.originalAmount)) &&
    (value.effectiveAmount === undefined || Number.isFinite(value.effectiveAmount)) &&
    (value.effectiveQuantity === undefined || Number.isFinite(value.effectiveQuantity)) &&
    (value.customAttributes === undefined || isObject(value.customAttributes)) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.dateRange === undefined || isDateRange(value.dateRange)) &&
    (value.measurementUnit === undefined || isQuantity(value.measurementUnit)) &&
    (value.basePrice === undefined || isBasePrice(value.basePrice)) &&
    (value.presentationPrice === undefined || isBasePrice(value.presentationPrice)) &&
    (value.naturalDiscounts === undefined || isNaturalDiscounts(value.naturalDiscounts)) &&
    (value.salePrice === undefined || isSalePrice(value.salePrice)) &&
    (value.wholesale === undefined || isWholesale(value.wholesale))
  ) {
    return true;
  }
  return false;
}

function isNaturalDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isNaturalDiscountsItem(value[index])) return false;
  }
  return true;
}

function isNaturalDiscountsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.promotionId === undefined || typeof value.promotionId === "string") &&
    (value.reference === undefined || typeof value.reference === "string") &&
    (value.forQuantity === undefined || Number.isFinite(value.forQuantity)) &&
    (value.discountQuantity === undefined || Number.isFinite(value.discountQuantity)) &&
    (value.technicalId === undefined || typeof value.technicalId === "string") &&
    (value.dateRange === undefined || isDateRange(value.dateRange))
  ) {
    return true;
  }
  return false;
}

function isSalePrice(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.discountAmount === undefined || Number.isFinite(value.discountAmount)) &&
    (value.discountRate === undefined || Number.isFinite(value.discountRate)) &&
    (value.description === undefined || typeof value.description === "string")
  ) {
    return true;
  }
  return false;
}

function isWholesale(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.minQuantity === undefined || Number.isFinite(value.minQuantity)) &&
    (value.maxQuantity === undefined || Number.isFinite(value.maxQuantity))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `OrderPrice`, by which contracts tell what is wrong with a value. */
export const orderPrice: Shape = object(() => ({
  priceId: optional(string),
  type: optional(string),
  productId: optional(string),
  yrn: optional(string),
  itemYrn: optional(string),
  group: optional(string),
  siteCode: optional(string),
  dateRange: optional(dateRange),
  currency: optional(string),
  originalAmount: optional(number),
  effectiveAmount: optional(number),
  effectiveQuantity: optional(number),
  measurementUnit: optional(quantity),
  basePrice: optional(basePrice),
  presentationPrice: optional(basePrice),
  customAttributes: optional(anyObject),
  naturalDiscounts: optional(
    array(
      object(() => ({
        promotionId: optional(string),
        reference: optional(string),
        forQuantity: optional(number),
        discountQuantity: optional(number),
        dateRange: optional(dateRange),
        technicalId: optional(string),
      })),
    ),
  ),
  salePrice: optional(
    object(() => ({
      discountAmount: optional(number),
      discountRate: optional(number),
      description: optional(string),
    })),
  ),
  wholesale: optional(
    object(() => ({ minQuantity: optional(number), maxQuantity: optional(number) })),
  ),
  metadata: optional(anyObject),
}));
