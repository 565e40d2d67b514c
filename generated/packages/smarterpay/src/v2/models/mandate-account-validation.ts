// Generated from definitions/smarterpay/v2/mandate.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object, optional } from "../../runtime/object-shape.js";
import { unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * The check of an account's holder, as a mandate shows it.
 *
 * Evidence: sample.
 *
 * Doubt (the source is broken): No row about these fields was seen. The event of an account
 * validation has other field names. Read as: Fields of unknown type.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/mandate/structure | Mandate Event, structure}
 */
export interface MandateAccountValidation {
  /** Its type was not seen. Evidence: sample. */
  id?: unknown;
  /** Its type was not seen. Evidence: sample. */
  account_name_match?: unknown;
  /** Its type was not seen. Evidence: sample. */
  validation_performed?: unknown;
  /** Its type was not seen. Evidence: sample. */
  validation_link?: unknown;
  /** Its type was not seen. Evidence: sample. */
  created_at?: unknown;
  /** Its type was not seen. Evidence: sample. */
  edited_at?: unknown;
}

/** Whether a value is a `MandateAccountValidation`; allocates nothing. */
export function isMandateAccountValidation(value: unknown): value is MandateAccountValidation {
  return isObject(value);
}

/**
 * The shape of a `MandateAccountValidation`, by which contracts tell what is wrong with a value.
 */
export const mandateAccountValidation: Shape = object(() => ({
  id: optional(unknown),
  account_name_match: optional(unknown),
  validation_performed: optional(unknown),
  validation_link: optional(unknown),
  created_at: optional(unknown),
  edited_at: optional(unknown),
}));
