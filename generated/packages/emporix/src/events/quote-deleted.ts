// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A quote was removed.
 *
 * The payload of `quote.deleted`. Evidence: typed sample.
 *
 * Doubt (the source contradicts itself): `quoteId` here, `id` in the other events. Read as: Each
 * event has the key of its own sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export interface QuoteDeleted {
  /** Id of the quote that is gone, which the other events have as `id`. Evidence: typed sample. */
  quoteId?: string;
}

/** Whether a value is the payload of `quote.deleted`; allocates nothing. */
export function isQuoteDeleted(value: unknown): value is QuoteDeleted {
  return isObject(value) && (value.quoteId === undefined || typeof value.quoteId === "string");
}

/** The contract of `quote.deleted`: validates its payload and explains what is wrong with it. */
export const quoteDeleted: Contract<"quote.deleted", QuoteDeleted> = contract({
  type: "quote.deleted",
  is: isQuoteDeleted,
  shape: object(() => ({ quoteId: optional(string) })),
});
