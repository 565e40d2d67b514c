// Generated from definitions/emporix/category.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * That something belongs to a category.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2025, entry of 2025-12-17}
 * (as of 2026-08-21)
 */
export interface Assignment {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  categoryId?: string;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  createdAt?: string;
  /** What is assigned. Evidence: typed sample. */
  ref?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Kind of thing that is assigned; the kinds are not documented. Evidence: typed sample. */
    type?: string;
  };
}

/** Whether a value is a `Assignment`; allocates nothing. */
export function isAssignment(value: unknown): value is Assignment {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.categoryId === undefined || typeof value.categoryId === "string") &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.ref === undefined || isRef(value.ref))
  ) {
    return true;
  }
  return false;
}

function isRef(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.type === undefined || typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Assignment`, by which contracts tell what is wrong with a value. */
export const assignment: Shape = object(() => ({
  id: optional(string),
  categoryId: optional(string),
  createdAt: optional(string),
  ref: optional(object(() => ({ id: optional(string), type: optional(string) }))),
}));
