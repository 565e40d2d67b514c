// Generated from definitions/enad/series.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSeries, series, type Series } from "../models/series.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A product series was created or changed.
 *
 * Which of the two it was is not told.
 *
 * The payload of `series.upsert`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/series | Series Events}
 */
export type SeriesUpsert = Series;

/** Whether a value is the payload of `series.upsert`; allocates nothing. */
export function isSeriesUpsert(value: unknown): value is SeriesUpsert {
  return isSeries(value);
}

/** The contract of `series.upsert`: validates its payload and explains what is wrong with it. */
export const seriesUpsert: Contract<"series.upsert", SeriesUpsert> = contract({
  type: "series.upsert",
  is: isSeriesUpsert,
  shape: series,
});
