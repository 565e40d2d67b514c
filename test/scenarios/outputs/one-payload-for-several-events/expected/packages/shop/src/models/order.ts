// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An order of the shop.
 *
 * Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface Order {
  /** Evidence: table. */
  id?: string;
}

/** Whether a value is a `Order`; allocates nothing. */
export function isOrder(value: unknown): value is Order {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The shape of a `Order`, by which contracts tell what is wrong with a value. */
export const order: Shape = object(() => ({ id: optional(string) }));
