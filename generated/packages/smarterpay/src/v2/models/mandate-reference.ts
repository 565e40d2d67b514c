// Generated from definitions/smarterpay/v2/recurrence-schedule.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * A mandate, by its id and its AUDDIS reference.
 *
 * Evidence: sample.
 *
 * Doubt (the source is broken): The table of the fields was not seen; the sample has a string in
 * both. Read as: The id is a string, as everywhere; the reference a string or null.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/structure | Recurrence Schedule Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/schedule/general | Recurrence Schedule Event, sample of a creation}
 */
export interface MandateReference {
  /** Evidence: sample. */
  id?: string;
  /** Evidence: sample. */
  auddis?: string | null;
}

/** Whether a value is a `MandateReference`; allocates nothing. */
export function isMandateReference(value: unknown): value is MandateReference {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.auddis === undefined || typeof value.auddis === "string" || value.auddis === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `MandateReference`, by which contracts tell what is wrong with a value. */
export const mandateReference: Shape = object(() => ({
  id: optional(string),
  auddis: optional(nullable(string)),
}));
