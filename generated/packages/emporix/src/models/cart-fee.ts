// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMoney, money, type Money } from "../models/money.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A fee on a line item that comes from outside of Emporix.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartFee {
  /** Evidence: typed sample. */
  id?: string;
  /**
   * Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The word is Object, while the localized name of a
   * product is a Map. Read as: An object of unknown content, although it looks like a text in
   * several languages.
   */
  name?: {
    [k: string]: unknown;
  };
  /** Resource name of the fee. Evidence: typed sample. */
  yrn?: string;
  /** Kind of fee; the kinds are not documented. Evidence: typed sample. */
  feeType?: string;
  /** Share of the price, for fees that are a share. Evidence: typed sample. */
  feePercentage?: number;
  /** The sum, for fees that are one. Evidence: typed sample. */
  feeAbsolute?: Money;
  /**
   * Whether the fee is taxed. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): Boolean for the fee, and Number in its `taxValues`. Read
   * as: Each as it is written: whether it is taxed, and the sum that is.
   */
  taxable?: boolean;
  /** Evidence: typed sample. */
  taxCode?: string;
  /** Evidence: typed sample. */
  taxValues?: {
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    rate?: number;
    /** The sum that is taxed, as its number suggests. Evidence: typed sample. */
    taxable?: number;
    /** Evidence: typed sample. */
    value?: Money;
  }[];
}

/** Whether a value is a `CartFee`; allocates nothing. */
export function isCartFee(value: unknown): value is CartFee {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || isObject(value.name)) &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.feeType === undefined || typeof value.feeType === "string") &&
    (value.feePercentage === undefined || Number.isFinite(value.feePercentage)) &&
    (value.taxable === undefined || typeof value.taxable === "boolean") &&
    (value.taxCode === undefined || typeof value.taxCode === "string") &&
    (value.feeAbsolute === undefined || isMoney(value.feeAbsolute)) &&
    (value.taxValues === undefined || isTaxValues(value.taxValues))
  ) {
    return true;
  }
  return false;
}

function isTaxValues(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isTaxValuesItem(value[index])) return false;
  }
  return true;
}

function isTaxValuesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.rate === undefined || Number.isFinite(value.rate)) &&
    (value.taxable === undefined || Number.isFinite(value.taxable)) &&
    (value.value === undefined || isMoney(value.value))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CartFee`, by which contracts tell what is wrong with a value. */
export const cartFee: Shape = object(() => ({
  id: optional(string),
  name: optional(anyObject),
  yrn: optional(string),
  feeType: optional(string),
  feePercentage: optional(number),
  feeAbsolute: optional(money),
  taxable: optional(boolean),
  taxCode: optional(string),
  taxValues: optional(
    array(
      object(() => ({
        name: optional(string),
        rate: optional(number),
        taxable: optional(number),
        value: optional(money),
      })),
    ),
  ),
}));
