// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An address of a quote.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export interface QuoteAddress {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  name?: string;
  /** Evidence: typed sample. */
  addressLine1?: string;
  /** Evidence: typed sample. */
  addressLine2?: string;
  /** Evidence: typed sample. */
  city?: string;
  /** Evidence: typed sample. */
  countryCode?: string;
  /** Evidence: typed sample. */
  postcode?: string;
  /** Evidence: typed sample. */
  state?: string;
}

/** Whether a value is a `QuoteAddress`; allocates nothing. */
export function isQuoteAddress(value: unknown): value is QuoteAddress {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.addressLine1 === undefined || typeof value.addressLine1 === "string") &&
    (value.addressLine2 === undefined || typeof value.addressLine2 === "string") &&
    (value.city === undefined || typeof value.city === "string") &&
    (value.countryCode === undefined || typeof value.countryCode === "string") &&
    (value.postcode === undefined || typeof value.postcode === "string") &&
    (value.state === undefined || typeof value.state === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `QuoteAddress`, by which contracts tell what is wrong with a value. */
export const quoteAddress: Shape = object(() => ({
  id: optional(string),
  name: optional(string),
  addressLine1: optional(string),
  addressLine2: optional(string),
  city: optional(string),
  countryCode: optional(string),
  postcode: optional(string),
  state: optional(string),
}));
