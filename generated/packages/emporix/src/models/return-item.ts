// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isReturnAmount, returnAmount, type ReturnAmount } from "../models/return-amount.js";
import { isReturnReason, returnReason, type ReturnReason } from "../models/return-reason.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What comes back.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export interface ReturnItem {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  name?: string;
  /** Evidence: typed sample. */
  quantity?: number;
  /** Evidence: typed sample. */
  reason?: ReturnReason;
  /** Evidence: typed sample. */
  total?: ReturnAmount;
  /** Evidence: typed sample. */
  unitPrice?: ReturnAmount;
}

/** Whether a value is a `ReturnItem`; allocates nothing. */
export function isReturnItem(value: unknown): value is ReturnItem {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.quantity === undefined || Number.isFinite(value.quantity)) &&
    (value.reason === undefined || isReturnReason(value.reason)) &&
    (value.total === undefined || isReturnAmount(value.total)) &&
    (value.unitPrice === undefined || isReturnAmount(value.unitPrice))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ReturnItem`, by which contracts tell what is wrong with a value. */
export const returnItem: Shape = object(() => ({
  id: optional(string),
  name: optional(string),
  quantity: optional(number),
  reason: optional(returnReason),
  total: optional(returnAmount),
  unitPrice: optional(returnAmount),
}));
