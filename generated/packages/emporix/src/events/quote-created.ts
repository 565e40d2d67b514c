// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isQuote, quote, type Quote } from "../models/quote.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A quote was created.
 *
 * The payload of `quote.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export type QuoteCreated = Quote;

/** Whether a value is the payload of `quote.created`; allocates nothing. */
export function isQuoteCreated(value: unknown): value is QuoteCreated {
  return isQuote(value);
}

/** The contract of `quote.created`: validates its payload and explains what is wrong with it. */
export const quoteCreated: Contract<"quote.created", QuoteCreated> = contract({
  type: "quote.created",
  is: isQuoteCreated,
  shape: quote,
});
