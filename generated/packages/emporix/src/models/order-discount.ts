// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMoney, money, type Money } from "../models/money.js";
import { isOrderLink, orderLink, type OrderLink } from "../models/order-link.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A discount on an order, a line or the shipping.
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
export interface OrderDiscount {
  /** Evidence: typed sample. */
  code?: string;
  /** Evidence: typed sample. */
  amount?: number;
  /** Evidence: typed sample. */
  currency?: string;
  /** Evidence: typed sample. */
  name?: string;
  /** Share that is taken off, for discounts that are a share. Evidence: typed sample. */
  discountRate?: number;
  /** How it is calculated; the words are not documented. Evidence: typed sample. */
  calculationType?: string;
  /** Kind of discount; the kinds are not documented. Evidence: typed sample. */
  discountType?: string;
  /**
   * Place of the discount in the order in which discounts apply, as its name says. Evidence: typed
   * sample.
   */
  sequenceId?: number;
  /** What the discount comes from. Evidence: typed sample. */
  link?: OrderLink;
  /** Whether the discount holds for some categories only. Evidence: typed sample. */
  categoryRestricted?: boolean;
  /** When and for what the discount holds. Evidence: typed sample. */
  restrictions?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    validFrom?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    validUntil?: string;
    /** Evidence: typed sample. */
    minOrderValue?: Money;
    /** Evidence: typed sample. */
    includedCategories?: string[];
    /** Evidence: typed sample. */
    excludedCategories?: string[];
  };
}

/** Whether a value is a `OrderDiscount`; allocates nothing. */
export function isOrderDiscount(value: unknown): value is OrderDiscount {
  if (
    isObject(value) &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.discountRate === undefined || Number.isFinite(value.discountRate)) &&
    (value.calculationType === undefined || typeof value.calculationType === "string") &&
    (value.discountType === undefined || typeof value.discountType === "string") &&
    (value.sequenceId === undefined || Number.isFinite(value.sequenceId)) &&
    (value.categoryRestricted === undefined || typeof value.categoryRestricted === "boolean") &&
    (value.link === undefined || isOrderLink(value.link)) &&
    (value.restrictions === undefined || isRestrictions(value.restrictions))
  ) {
    return true;
  }
  return false;
}

function isRestrictions(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.validFrom === undefined || typeof value.validFrom === "string") &&
    (value.validUntil === undefined || typeof value.validUntil === "string") &&
    (value.minOrderValue === undefined || isMoney(value.minOrderValue)) &&
    (value.includedCategories === undefined ||
      isRestrictionsIncludedCategories(value.includedCategories)) &&
    (value.excludedCategories === undefined ||
      isRestrictionsExcludedCategories(value.excludedCategories))
  ) {
    return true;
  }
  return false;
}

function isRestrictionsIncludedCategories(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isRestrictionsExcludedCategories(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

/** The shape of a `OrderDiscount`, by which contracts tell what is wrong with a value. */
export const orderDiscount: Shape = object(() => ({
  code: optional(string),
  amount: optional(number),
  currency: optional(string),
  name: optional(string),
  discountRate: optional(number),
  calculationType: optional(string),
  discountType: optional(string),
  sequenceId: optional(number),
  link: optional(orderLink),
  categoryRestricted: optional(boolean),
  restrictions: optional(
    object(() => ({
      validFrom: optional(string),
      validUntil: optional(string),
      minOrderValue: optional(money),
      includedCategories: optional(array(string)),
      excludedCategories: optional(array(string)),
    })),
  ),
}));
