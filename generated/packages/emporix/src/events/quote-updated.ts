// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isQuote, quote, type Quote } from "../models/quote.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { intersection } from "../runtime/logic-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A quote changed.
 *
 * The quote after the change; of what changed, only the status before it is told.
 *
 * The payload of `quote.updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): `previousStatus` is a String, `status` an object. Read as: The
 * former state as a string, of any words.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export type QuoteUpdated = {
  /** The `value` of the status before the change, as its name says. Evidence: typed sample. */
  previousStatus?: string;
} & Quote;

/** Whether a value is the payload of `quote.updated`; allocates nothing. */
export function isQuoteUpdated(value: unknown): value is QuoteUpdated {
  if (
    isObject(value) &&
    (value.previousStatus === undefined || typeof value.previousStatus === "string") &&
    isQuote(value)
  ) {
    return true;
  }
  return false;
}

/** The contract of `quote.updated`: validates its payload and explains what is wrong with it. */
export const quoteUpdated: Contract<"quote.updated", QuoteUpdated> = contract({
  type: "quote.updated",
  is: isQuoteUpdated,
  shape: intersection(
    object(() => ({ previousStatus: optional(string) })),
    quote,
  ),
});
