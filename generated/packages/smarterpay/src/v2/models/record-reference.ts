// Generated from definitions/smarterpay/v2/card.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * Another record, by its id and by the one that an older record had before.
 *
 * Evidence: sample.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/structure | Card Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/general | Card Event, sample of a creation}
 */
export interface RecordReference {
  /** Id of the record. Evidence: sample. */
  id?: string;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample.
   *
   * Doubt (the source is silent): The samples have null wherever a record is referred to. The event
   * of a customer account has a string or null for that account's own. Read as: A value of unknown
   * type.
   */
  legacy_id?: unknown;
}

/** Whether a value is a `RecordReference`; allocates nothing. */
export function isRecordReference(value: unknown): value is RecordReference {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The shape of a `RecordReference`, by which contracts tell what is wrong with a value. */
export const recordReference: Shape = object(() => ({
  id: optional(string),
  legacy_id: optional(unknown),
}));
