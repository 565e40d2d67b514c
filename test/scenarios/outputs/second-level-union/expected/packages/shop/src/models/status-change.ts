// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { enumeration, literal } from "../runtime/literal-shapes.js";
import { object } from "../runtime/object-shape.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface StatusChange {
  /** Evidence: table. */
  changeType: "STATUS";
  /** The new state. Evidence: table. */
  status: "open" | "paid" | "closed";
}

/** Whether a value is a `StatusChange`; allocates nothing. */
export function isStatusChange(value: unknown): value is StatusChange {
  if (
    isObject(value) &&
    value.changeType === "STATUS" &&
    (value.status === "open" || value.status === "paid" || value.status === "closed")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `StatusChange`, by which contracts tell what is wrong with a value. */
export const statusChange: Shape = object(() => ({
  changeType: literal("STATUS"),
  status: enumeration(["open", "paid", "closed"]),
}));
