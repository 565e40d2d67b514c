// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Taxes, each on a line of its own, and their sum.
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
export interface OrderTax {
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source is silent): A number is called `taxable` here, which elsewhere is a truth
   * value. Read as: A number, as it is written: the sum that is taxed.
   */
  lines?: {
    /** Evidence: typed sample. */
    amount?: number;
    /** Evidence: typed sample. */
    currency?: string;
    /** Evidence: typed sample. */
    code?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Rate of the tax. Evidence: typed sample. */
    rate?: number;
    /** Sum that is taxed. Evidence: typed sample. */
    taxable?: number;
    /** Evidence: typed sample. */
    sequenceId?: number;
    /** Whether the price includes the tax. Evidence: typed sample. */
    inclusive?: boolean;
  }[];
  /** Evidence: typed sample. */
  total?: {
    /** Evidence: typed sample. */
    amount?: number;
    /** Evidence: typed sample. */
    currency?: string;
    /** Whether the price includes the tax. Evidence: typed sample. */
    inclusive?: boolean;
  };
}

/** Whether a value is a `OrderTax`; allocates nothing. */
export function isOrderTax(value: unknown): value is OrderTax {
  if (
    isObject(value) &&
    (value.lines === undefined || isLines(value.lines)) &&
    (value.total === undefined || isTotal(value.total))
  ) {
    return true;
  }
  return false;
}

function isLines(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isLinesItem(value[index])) return false;
  }
  return true;
}

function isLinesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.rate === undefined || Number.isFinite(value.rate)) &&
    (value.taxable === undefined || Number.isFinite(value.taxable)) &&
    (value.sequenceId === undefined || Number.isFinite(value.sequenceId)) &&
    (value.inclusive === undefined || typeof value.inclusive === "boolean")
  ) {
    return true;
  }
  return false;
}

function isTotal(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.inclusive === undefined || typeof value.inclusive === "boolean")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `OrderTax`, by which contracts tell what is wrong with a value. */
export const orderTax: Shape = object(() => ({
  lines: optional(
    array(
      object(() => ({
        amount: optional(number),
        currency: optional(string),
        code: optional(string),
        name: optional(string),
        rate: optional(number),
        taxable: optional(number),
        sequenceId: optional(number),
        inclusive: optional(boolean),
      })),
    ),
  ),
  total: optional(
    object(() => ({
      amount: optional(number),
      currency: optional(string),
      inclusive: optional(boolean),
    })),
  ),
}));
