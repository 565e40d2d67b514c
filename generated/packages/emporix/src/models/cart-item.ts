// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { cartFee, isCartFee, type CartFee } from "../models/cart-fee.js";
import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isMoney, money, type Money } from "../models/money.js";
import { isQuantity, quantity, type Quantity } from "../models/quantity.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A line item of a cart.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartItem {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  keepAsSeparateLineItem?: boolean;
  /** Resource name of the line item. Evidence: typed sample. */
  yrn?: string;
  /** The product as it was put into the cart. Evidence: typed sample. */
  product?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    sku?: string;
    /** Evidence: typed sample. */
    code?: string;
    /** Evidence: typed sample. */
    yrn?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    localizedName?: LocalizedText;
    /** Evidence: typed sample. */
    description?: string;
    /** Evidence: typed sample. */
    images?: {
      /** Evidence: typed sample. */
      id?: string;
      /** Evidence: typed sample. */
      url?: string;
    }[];
    /** About the product itself. Evidence: typed sample. */
    metadata?: {
      /** Evidence: typed sample. */
      mixins?: Mixins;
    };
    /** Evidence: typed sample. */
    mixins?: Mixins;
    /** Who sells the product. Evidence: typed sample. */
    vendor?: {
      /** Evidence: typed sample. */
      id?: string;
      /** Evidence: typed sample. */
      name?: string;
    };
  };
  /** Resource name of what is bought. Evidence: typed sample. */
  itemYrn?: string;
  /** Kind of line item; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Evidence: typed sample. */
  quantity?: number;
  /** Evidence: typed sample. */
  effectiveQuantity?: number;
  /** What one unit costs. Evidence: typed sample. */
  unitPrice?: {
    /** Evidence: typed sample. */
    netValue?: number;
    /** Evidence: typed sample. */
    grossValue?: number;
    /** Evidence: typed sample. */
    taxValue?: number;
    /** Evidence: typed sample. */
    taxCode?: string;
    /** Evidence: typed sample. */
    taxRate?: number;
  };
  /** Tax on the whole line. Evidence: typed sample. */
  totalTax?: number;
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /**
   * Discounts that come from outside of Emporix. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): External discounts of an item have `includeFees` and no
   * `discountCalculationType`; those of the cart have it the other way round. Read as: Each has the
   * keys that its own place shows.
   */
  externalDiscounts?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Kind of discount; the kinds are not documented. Evidence: typed sample. */
    discountType?: string;
    /** Evidence: typed sample. */
    value?: number;
    /** Whether fees are discounted as well. Evidence: typed sample. */
    includeFees?: boolean;
    /** Evidence: typed sample. */
    sequence?: number;
  }[];
  /** The price that was found for the line. Evidence: typed sample. */
  price?: {
    /** Evidence: typed sample. */
    priceId?: string;
    /** Evidence: typed sample. */
    priceListId?: string;
    /** Resource name of the price. Evidence: typed sample. */
    yrn?: string;
    /** Amount before discounts. Evidence: typed sample. */
    originalAmount?: number;
    /** Amount that is paid. Evidence: typed sample. */
    effectiveAmount?: number;
    /** Evidence: typed sample. */
    currency?: string;
    /** Evidence: typed sample. */
    measurementUnit?: Quantity;
  };
  /** Evidence: typed sample. */
  externalFees?: CartFee[];
  /** Price of the whole line. Evidence: typed sample. */
  linePrice?: {
    /** Evidence: typed sample. */
    effectiveAmount?: number;
    /** Evidence: typed sample. */
    originalAmount?: number;
    /** Evidence: typed sample. */
    currency?: string;
  };
  /** Tax on the line. Evidence: typed sample. */
  lineTax?: {
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    rate?: number;
    /** Evidence: typed sample. */
    grossValue?: number;
    /** Evidence: typed sample. */
    netValue?: number;
    /** Evidence: typed sample. */
    quantity?: number;
  };
  /** Taxes on the line, each by its name. Evidence: typed sample. */
  itemTaxInfo?: {
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    value?: Money;
    /** Evidence: typed sample. */
    rate?: number;
    /** Evidence: typed sample. */
    grossValue?: number;
    /** Evidence: typed sample. */
    netValue?: number;
  }[];
}

/** Whether a value is a `CartItem`; allocates nothing. */
export function isCartItem(value: unknown): value is CartItem {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.keepAsSeparateLineItem === undefined ||
      typeof value.keepAsSeparateLineItem === "boolean") &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.itemYrn === undefined || typeof value.itemYrn === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.quantity === undefined || Number.isFinite(value.quantity)) &&
    (value.effectiveQuantity === undefined || Number.isFinite(value.effectiveQuantity)) &&
    (value.totalTax === undefined || Number.isFinite(value.totalTax)) &&
    (value.product === undefined || isProduct(value.product)) &&
    (value.unitPrice === undefined || isUnitPrice(value.unitPrice)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.externalDiscounts === undefined || isExternalDiscounts(value.externalDiscounts)) &&
    (value.price === undefined || isPrice(value.price)) &&
    (value.externalFees === undefined || isExternalFees(value.externalFees)) &&
    (value.linePrice === undefined || isLinePrice(value.linePrice)) &&
    (value.lineTax === undefined || isLineTax(value.lineTax)) &&
    (value.itemTaxInfo === undefined || isItemTaxInfo(value.itemTaxInfo))
  ) {
    return true;
  }
  return false;
}

function isProduct(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.sku === undefined || typeof value.sku === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.localizedName === undefined || isLocalizedText(value.localizedName)) &&
    (value.images === undefined || isProductImages(value.images)) &&
    (value.metadata === undefined || isProductMetadata(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.vendor === undefined || isProductVendor(value.vendor))
  ) {
    return true;
  }
  return false;
}

function isProductImages(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isProductImagesItem(value[index])) return false;
  }
  return true;
}

function isProductImagesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.url === undefined || typeof value.url === "string")
  ) {
    return true;
  }
  return false;
}

function isProductMetadata(value: unknown): boolean {
  return isObject(value) && (value.mixins === undefined || isMixins(value.mixins));
}

function isProductVendor(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string")
  ) {
    return true;
  }
  return false;
}

function isUnitPrice(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.netValue === undefined || Number.isFinite(value.netValue)) &&
    (value.grossValue === undefined || Number.isFinite(value.grossValue)) &&
    (value.taxValue === undefined || Number.isFinite(value.taxValue)) &&
    (value.taxCode === undefined || typeof value.taxCode === "string") &&
    (value.taxRate === undefined || Number.isFinite(value.taxRate))
  ) {
    return true;
  }
  return false;
}

function isExternalDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isExternalDiscountsItem(value[index])) return false;
  }
  return true;
}

function isExternalDiscountsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.discountType === undefined || typeof value.discountType === "string") &&
    (value.value === undefined || Number.isFinite(value.value)) &&
    (value.includeFees === undefined || typeof value.includeFees === "boolean") &&
    (value.sequence === undefined || Number.isFinite(value.sequence))
  ) {
    return true;
  }
  return false;
}

function isPrice(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.priceId === undefined || typeof value.priceId === "string") &&
    (value.priceListId === undefined || typeof value.priceListId === "string") &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.originalAmount === undefined || Number.isFinite(value.originalAmount)) &&
    (value.effectiveAmount === undefined || Number.isFinite(value.effectiveAmount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.measurementUnit === undefined || isQuantity(value.measurementUnit))
  ) {
    return true;
  }
  return false;
}

function isExternalFees(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCartFee(value[index])) return false;
  }
  return true;
}

function isLinePrice(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.effectiveAmount === undefined || Number.isFinite(value.effectiveAmount)) &&
    (value.originalAmount === undefined || Number.isFinite(value.originalAmount)) &&
    (value.currency === undefined || typeof value.currency === "string")
  ) {
    return true;
  }
  return false;
}

function isLineTax(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.rate === undefined || Number.isFinite(value.rate)) &&
    (value.grossValue === undefined || Number.isFinite(value.grossValue)) &&
    (value.netValue === undefined || Number.isFinite(value.netValue)) &&
    (value.quantity === undefined || Number.isFinite(value.quantity))
  ) {
    return true;
  }
  return false;
}

function isItemTaxInfo(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isItemTaxInfoItem(value[index])) return false;
  }
  return true;
}

function isItemTaxInfoItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.rate === undefined || Number.isFinite(value.rate)) &&
    (value.grossValue === undefined || Number.isFinite(value.grossValue)) &&
    (value.netValue === undefined || Number.isFinite(value.netValue)) &&
    (value.value === undefined || isMoney(value.value))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CartItem`, by which contracts tell what is wrong with a value. */
export const cartItem: Shape = object(() => ({
  id: optional(string),
  keepAsSeparateLineItem: optional(boolean),
  yrn: optional(string),
  product: optional(
    object(() => ({
      id: optional(string),
      sku: optional(string),
      code: optional(string),
      yrn: optional(string),
      name: optional(string),
      localizedName: optional(localizedText),
      description: optional(string),
      images: optional(array(object(() => ({ id: optional(string), url: optional(string) })))),
      metadata: optional(object(() => ({ mixins: optional(mixins) }))),
      mixins: optional(mixins),
      vendor: optional(object(() => ({ id: optional(string), name: optional(string) }))),
    })),
  ),
  itemYrn: optional(string),
  type: optional(string),
  quantity: optional(number),
  effectiveQuantity: optional(number),
  unitPrice: optional(
    object(() => ({
      netValue: optional(number),
      grossValue: optional(number),
      taxValue: optional(number),
      taxCode: optional(string),
      taxRate: optional(number),
    })),
  ),
  totalTax: optional(number),
  mixins: optional(mixins),
  externalDiscounts: optional(
    array(
      object(() => ({
        id: optional(string),
        discountType: optional(string),
        value: optional(number),
        includeFees: optional(boolean),
        sequence: optional(number),
      })),
    ),
  ),
  price: optional(
    object(() => ({
      priceId: optional(string),
      priceListId: optional(string),
      yrn: optional(string),
      originalAmount: optional(number),
      effectiveAmount: optional(number),
      currency: optional(string),
      measurementUnit: optional(quantity),
    })),
  ),
  externalFees: optional(array(cartFee)),
  linePrice: optional(
    object(() => ({
      effectiveAmount: optional(number),
      originalAmount: optional(number),
      currency: optional(string),
    })),
  ),
  lineTax: optional(
    object(() => ({
      name: optional(string),
      rate: optional(number),
      grossValue: optional(number),
      netValue: optional(number),
      quantity: optional(number),
    })),
  ),
  itemTaxInfo: optional(
    array(
      object(() => ({
        name: optional(string),
        value: optional(money),
        rate: optional(number),
        grossValue: optional(number),
        netValue: optional(number),
      })),
    ),
  ),
}));
