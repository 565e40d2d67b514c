// Generated from definitions/enad/markets.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A market was deleted.
 *
 * The payload of `market.deleted`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/markets | Market Events}
 */
export interface MarketDeleted {
  /** Id of the market that was deleted. Evidence: table. */
  id?: string;
  /**
   * Slug of the market that was deleted. Evidence: table.
   *
   * Doubt (the source contradicts itself): The older state of the page has an id alone. Read as:
   * The newer state is followed; as no field is required, the older form passes as well.
   */
  slug?: string;
}

/** Whether a value is the payload of `market.deleted`; allocates nothing. */
export function isMarketDeleted(value: unknown): value is MarketDeleted {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.slug === undefined || typeof value.slug === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `market.deleted`: validates its payload and explains what is wrong with it. */
export const marketDeleted: Contract<"market.deleted", MarketDeleted> = contract({
  type: "market.deleted",
  is: isMarketDeleted,
  shape: object(() => ({ id: optional(string), slug: optional(string) })),
});
