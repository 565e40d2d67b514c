// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { literal } from "../runtime/literal-shapes.js";
import { nullable } from "../runtime/nullable.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface NoteChange {
  /** Evidence: table. */
  changeType: "NOTE";
  /** Evidence: table. */
  note?: string | null;
}

/** Whether a value is a `NoteChange`; allocates nothing. */
export function isNoteChange(value: unknown): value is NoteChange {
  if (
    isObject(value) &&
    value.changeType === "NOTE" &&
    (value.note === undefined || typeof value.note === "string" || value.note === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `NoteChange`, by which contracts tell what is wrong with a value. */
export const noteChange: Shape = object(() => ({
  changeType: literal("NOTE"),
  note: optional(nullable(string)),
}));
