// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isMoney, money, type Money } from "../models/money.js";
import { isOrderDiscount, orderDiscount, type OrderDiscount } from "../models/order-discount.js";
import { isOrderImage, orderImage, type OrderImage } from "../models/order-image.js";
import { isOrderPrice, orderPrice, type OrderPrice } from "../models/order-price.js";
import { isOrderTax, orderTax, type OrderTax } from "../models/order-tax.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A line of an order.
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
export interface OrderEntry {
  /** Evidence: typed sample. */
  id?: string;
  /** Resource name of what was ordered. Evidence: typed sample. */
  itemYrn?: string;
  /** Evidence: typed sample. */
  amount?: number;
  /** How much was ordered. Evidence: typed sample. */
  orderedAmount?: number;
  /** How much is packed, in pieces. Evidence: typed sample. */
  packedAmountInPc?: number;
  /** Evidence: typed sample. */
  effectiveQuantity?: number;
  /** Evidence: typed sample. */
  originalAmount?: number;
  /** Evidence: typed sample. */
  originalPrice?: number;
  /** Evidence: typed sample. */
  unitPrice?: number;
  /**
   * The unit of the line, with its size. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): `value` and `unit` here, `unitCode` and `quantity` in a
   * price. Read as: Each has the keys of its own place.
   */
  measurementUnit?: {
    /** Evidence: typed sample. */
    value?: number;
    /** Evidence: typed sample. */
    unit?: string;
  };
  /** Evidence: typed sample. */
  link?: string;
  /** Evidence: typed sample. */
  discounts?: OrderDiscount[];
  /** Evidence: typed sample. */
  totalPrice?: number;
  /** Evidence: typed sample. */
  authorizedAmount?: number;
  /** The product as it was ordered. Evidence: typed sample. */
  product?: {
    /** Documented as an object of unknown content. Evidence: typed sample. */
    metadata?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    mixins?: Mixins;
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    sku?: string;
    /** Evidence: typed sample. */
    code?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    description?: string;
    /** Evidence: typed sample. */
    published?: boolean;
    /** Kind of product; the kinds are not documented. Evidence: typed sample. */
    productType?: string;
    /** Evidence: typed sample. */
    images?: OrderImage[];
    /** Products that come with a bundle. Evidence: typed sample. */
    bundledProducts?: {
      /** Evidence: typed sample. */
      productId?: string;
      /** Evidence: typed sample. */
      amount?: number;
    }[];
  };
  /** The variant of the product as it was ordered. Evidence: typed sample. */
  variant?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    code?: string;
    /** Evidence: typed sample. */
    images?: OrderImage[];
    /** Documented as an object of unknown content. Evidence: typed sample. */
    options?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    mixins?: Mixins;
    /** Documented as an object of unknown content. Evidence: typed sample. */
    metadata?: {
      [k: string]: unknown;
    };
  };
  /** Evidence: typed sample. */
  tax?: OrderTax;
  /** Evidence: typed sample. */
  price?: OrderPrice;
  /** What is taken off the line in all. Evidence: typed sample. */
  totalDiscount?: Money;
  /**
   * Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): Object in the parts of an order, a list of fields at its
   * root. Read as: Objects of unknown content in the parts.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
}

/** Whether a value is a `OrderEntry`; allocates nothing. */
export function isOrderEntry(value: unknown): value is OrderEntry {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.itemYrn === undefined || typeof value.itemYrn === "string") &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.orderedAmount === undefined || Number.isFinite(value.orderedAmount)) &&
    (value.packedAmountInPc === undefined || Number.isFinite(value.packedAmountInPc)) &&
    (value.effectiveQuantity === undefined || Number.isFinite(value.effectiveQuantity)) &&
    (value.originalAmount === undefined || Number.isFinite(value.originalAmount)) &&
    (value.originalPrice === undefined || Number.isFinite(value.originalPrice)) &&
    (value.unitPrice === undefined || Number.isFinite(value.unitPrice)) &&
    (value.link === undefined || typeof value.link === "string") &&
    (value.totalPrice === undefined || Number.isFinite(value.totalPrice)) &&
    (value.authorizedAmount === undefined || Number.isFinite(value.authorizedAmount)) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.measurementUnit === undefined || isMeasurementUnit(value.measurementUnit)) &&
    (value.discounts === undefined || isDiscounts(value.discounts)) &&
    (value.product === undefined || isProduct(value.product)) &&
    (value.variant === undefined || isVariant(value.variant)) &&
    (value.tax === undefined || isOrderTax(value.tax)) &&
    (value.price === undefined || isOrderPrice(value.price)) &&
    (value.totalDiscount === undefined || isMoney(value.totalDiscount)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isMeasurementUnit(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.value === undefined || Number.isFinite(value.value)) &&
    (value.unit === undefined || typeof value.unit === "string")
  ) {
    return true;
  }
  return false;
}

function isDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrderDiscount(value[index])) return false;
  }
  return true;
}

function isProduct(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.sku === undefined || typeof value.sku === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.published === undefined || typeof value.published === "boolean") &&
    (value.productType === undefined || typeof value.productType === "string") &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.images === undefined || isProductImages(value.images)) &&
    (value.bundledProducts === undefined || isProductBundledProducts(value.bundledProducts))
  ) {
    return true;
  }
  return false;
}

function isProductImages(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrderImage(value[index])) return false;
  }
  return true;
}

function isProductBundledProducts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isProductBundledProductsItem(value[index])) return false;
  }
  return true;
}

function isProductBundledProductsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.productId === undefined || typeof value.productId === "string") &&
    (value.amount === undefined || Number.isFinite(value.amount))
  ) {
    return true;
  }
  return false;
}

function isVariant(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.options === undefined || isObject(value.options)) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.images === undefined || isVariantImages(value.images)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isVariantImages(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrderImage(value[index])) return false;
  }
  return true;
}

/** The shape of a `OrderEntry`, by which contracts tell what is wrong with a value. */
export const orderEntry: Shape = object(() => ({
  id: optional(string),
  itemYrn: optional(string),
  amount: optional(number),
  orderedAmount: optional(number),
  packedAmountInPc: optional(number),
  effectiveQuantity: optional(number),
  originalAmount: optional(number),
  originalPrice: optional(number),
  unitPrice: optional(number),
  measurementUnit: optional(object(() => ({ value: optional(number), unit: optional(string) }))),
  link: optional(string),
  discounts: optional(array(orderDiscount)),
  totalPrice: optional(number),
  authorizedAmount: optional(number),
  product: optional(
    object(() => ({
      metadata: optional(anyObject),
      mixins: optional(mixins),
      id: optional(string),
      sku: optional(string),
      code: optional(string),
      name: optional(string),
      description: optional(string),
      published: optional(boolean),
      productType: optional(string),
      images: optional(array(orderImage)),
      bundledProducts: optional(
        array(object(() => ({ productId: optional(string), amount: optional(number) }))),
      ),
    })),
  ),
  variant: optional(
    object(() => ({
      id: optional(string),
      name: optional(string),
      code: optional(string),
      images: optional(array(orderImage)),
      options: optional(anyObject),
      mixins: optional(mixins),
      metadata: optional(anyObject),
    })),
  ),
  tax: optional(orderTax),
  price: optional(orderPrice),
  totalDiscount: optional(money),
  metadata: optional(anyObject),
  mixins: optional(mixins),
}));
