// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  isRecordMetadata,
  recordMetadata,
  type RecordMetadata,
} from "../models/record-metadata.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What is told of a cart when it is created, merged or closed: not what is in it.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartSummary {
  /** Evidence: typed sample. */
  currency?: string;
  /** Evidence: typed sample. */
  customerId?: string;
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  metadata?: RecordMetadata;
  /** Evidence: typed sample. */
  siteCode?: string;
}

/** Whether a value is a `CartSummary`; allocates nothing. */
export function isCartSummary(value: unknown): value is CartSummary {
  if (
    isObject(value) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.customerId === undefined || typeof value.customerId === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.metadata === undefined || isRecordMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CartSummary`, by which contracts tell what is wrong with a value. */
export const cartSummary: Shape = object(() => ({
  currency: optional(string),
  customerId: optional(string),
  id: optional(string),
  metadata: optional(recordMetadata),
  siteCode: optional(string),
}));
