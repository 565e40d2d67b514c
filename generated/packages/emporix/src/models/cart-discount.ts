// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, integer, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A discount on a cart.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartDiscount {
  /** Evidence: typed sample. */
  id?: string;
  /** Resource name of the discount. Evidence: typed sample. */
  yrn?: string;
  /** Resource name of the coupon that it comes from. Evidence: typed sample. */
  couponYrn?: string;
  /** Code of the coupon. Evidence: typed sample. */
  code?: string;
  /** Evidence: typed sample. */
  amount?: number;
  /** Evidence: typed sample. */
  currency?: string;
  /** Share that is taken off, for discounts that are a share. Evidence: typed sample. */
  discountRate?: number;
  /** Evidence: typed sample. */
  name?: string;
  /** How it is calculated; the words are not documented. Evidence: typed sample. */
  calculationType?: string;
  /** How it is applied; the words are not documented. Evidence: typed sample. */
  discountCalculationType?: string;
  /** Whether the discount holds for the cart. Evidence: typed sample. */
  valid?: boolean;
  /** Why it holds or does not hold. Evidence: typed sample. */
  discountValidationDetails?: {
    /** Evidence: typed sample. */
    message?: string;
    /** Each detail as a text. Evidence: typed sample. */
    details?: string[];
  };
  /** Evidence: typed sample. */
  links?: {
    /** Evidence: typed sample. */
    rel?: string;
    /** Evidence: typed sample. */
    title?: string;
    /** Evidence: typed sample. */
    href?: string;
    /** Evidence: typed sample. */
    type?: string;
  }[];
  /**
   * Place of the discount among the others. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The word is Integer, where all other numbers of the page
   * are Number. Read as: A whole number here, and any number in the others.
   */
  discountIndex?: number;
}

/** Whether a value is a `CartDiscount`; allocates nothing. */
export function isCartDiscount(value: unknown): value is CartDiscount {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.couponYrn === undefined || typeof value.couponYrn === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.discountRate === undefined || Number.isFinite(value.discountRate)) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.calculationType === undefined || typeof value.calculationType === "string") &&
    (value.discountCalculationType === undefined ||
      typeof value.discountCalculationType === "string") &&
    (value.valid === undefined || typeof value.valid === "boolean") &&
    (value.discountIndex === undefined || Number.isInteger(value.discountIndex)) &&
    (value.discountValidationDetails === undefined ||
      isDiscountValidationDetails(value.discountValidationDetails)) &&
    (value.links === undefined || isLinks(value.links))
  ) {
    return true;
  }
  return false;
}

function isDiscountValidationDetails(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.message === undefined || typeof value.message === "string") &&
    (value.details === undefined || isDiscountValidationDetailsDetails(value.details))
  ) {
    return true;
  }
  return false;
}

function isDiscountValidationDetailsDetails(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isLinks(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isLinksItem(value[index])) return false;
  }
  return true;
}

function isLinksItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.rel === undefined || typeof value.rel === "string") &&
    (value.title === undefined || typeof value.title === "string") &&
    (value.href === undefined || typeof value.href === "string") &&
    (value.type === undefined || typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CartDiscount`, by which contracts tell what is wrong with a value. */
export const cartDiscount: Shape = object(() => ({
  id: optional(string),
  yrn: optional(string),
  couponYrn: optional(string),
  code: optional(string),
  amount: optional(number),
  currency: optional(string),
  discountRate: optional(number),
  name: optional(string),
  calculationType: optional(string),
  discountCalculationType: optional(string),
  valid: optional(boolean),
  discountValidationDetails: optional(
    object(() => ({ message: optional(string), details: optional(array(string)) })),
  ),
  links: optional(
    array(
      object(() => ({
        rel: optional(string),
        title: optional(string),
        href: optional(string),
        type: optional(string),
      })),
    ),
  ),
  discountIndex: optional(integer),
}));
