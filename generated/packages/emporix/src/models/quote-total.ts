// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A sum of a quote, without and with tax.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export interface QuoteTotal {
  /** Evidence: typed sample. */
  currency?: string;
  /** Evidence: typed sample. */
  netValue?: number;
  /** Evidence: typed sample. */
  grossValue?: number;
  /** Evidence: typed sample. */
  taxValue?: number;
}

/** Whether a value is a `QuoteTotal`; allocates nothing. */
export function isQuoteTotal(value: unknown): value is QuoteTotal {
  if (
    isObject(value) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.netValue === undefined || Number.isFinite(value.netValue)) &&
    (value.grossValue === undefined || Number.isFinite(value.grossValue)) &&
    (value.taxValue === undefined || Number.isFinite(value.taxValue))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `QuoteTotal`, by which contracts tell what is wrong with a value. */
export const quoteTotal: Shape = object(() => ({
  currency: optional(string),
  netValue: optional(number),
  grossValue: optional(number),
  taxValue: optional(number),
}));
