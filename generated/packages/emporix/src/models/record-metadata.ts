// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * When a record was made and changed, and how often.
 *
 * Evidence: typed sample.
 *
 * Doubt (the source is silent): The same three fields stand as `metadata` on other pages as well.
 * That they mean the same everywhere is not said. Read as: One model for all places that show
 * exactly these fields.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export interface RecordMetadata {
  /** When the record was created, in a form that is not documented. Evidence: typed sample. */
  createdAt?: string;
  /** When the record was last changed, in a form that is not documented. Evidence: typed sample. */
  modifiedAt?: string;
  /** Counts the changes of the record, as its name says. Evidence: typed sample. */
  version?: number;
}

/** Whether a value is a `RecordMetadata`; allocates nothing. */
export function isRecordMetadata(value: unknown): value is RecordMetadata {
  if (
    isObject(value) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.modifiedAt === undefined || typeof value.modifiedAt === "string") &&
    (value.version === undefined || Number.isFinite(value.version))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `RecordMetadata`, by which contracts tell what is wrong with a value. */
export const recordMetadata: Shape = object(() => ({
  createdAt: optional(string),
  modifiedAt: optional(string),
  version: optional(number),
}));
