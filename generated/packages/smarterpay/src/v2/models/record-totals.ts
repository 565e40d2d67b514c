// Generated from definitions/smarterpay/v2/input-report.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * How many records there are of a kind, and what they come to.
 *
 * Evidence: table.
 *
 * Doubt (the source is silent): The table says string, also for a count and a sum; how they are
 * written is not shown. Read as: Any strings.
 *
 * Doubt (the source is broken): The rows of `value_of` among the trailer totals and of all later
 * groups were not seen. The structure has the same three keys in each. Read as: Each group has the
 * three strings of those whose rows were read.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport | Input Report Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/inputreport/structure | Input Report Event, structure}
 */
export interface RecordTotals {
  /** How many there are, as text. Evidence: table. */
  number_of: string;
  /** Evidence: table. */
  currency: string;
  /** What they come to, as text. Evidence: table. */
  value_of: string;
}

/** Whether a value is a `RecordTotals`; allocates nothing. */
export function isRecordTotals(value: unknown): value is RecordTotals {
  if (
    isObject(value) &&
    typeof value.number_of === "string" &&
    typeof value.currency === "string" &&
    typeof value.value_of === "string"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `RecordTotals`, by which contracts tell what is wrong with a value. */
export const recordTotals: Shape = object(() => ({
  number_of: string,
  currency: string,
  value_of: string,
}));
