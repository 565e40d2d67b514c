// Generated from definitions/enad/series.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A product series was deleted.
 *
 * The payload of `series.delete`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/series | Series Events}
 */
export interface SeriesDelete {
  /** Id of the series that was deleted. Evidence: table. */
  id?: string;
}

/** Whether a value is the payload of `series.delete`; allocates nothing. */
export function isSeriesDelete(value: unknown): value is SeriesDelete {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The contract of `series.delete`: validates its payload and explains what is wrong with it. */
export const seriesDelete: Contract<"series.delete", SeriesDelete> = contract({
  type: "series.delete",
  is: isSeriesDelete,
  shape: object(() => ({ id: optional(string) })),
});
