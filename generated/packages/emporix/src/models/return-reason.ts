// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Why goods come back.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export interface ReturnReason {
  /** The reason; the codes are not documented. Evidence: typed sample. */
  code?: string;
  /** Evidence: typed sample. */
  details?: string;
}

/** Whether a value is a `ReturnReason`; allocates nothing. */
export function isReturnReason(value: unknown): value is ReturnReason {
  if (
    isObject(value) &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.details === undefined || typeof value.details === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ReturnReason`, by which contracts tell what is wrong with a value. */
export const returnReason: Shape = object(() => ({
  code: optional(string),
  details: optional(string),
}));
