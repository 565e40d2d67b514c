// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { literal } from "../runtime/literal-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order was removed.
 *
 * The payload of `order.deleted`. Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface OrderDeleted {
  /** Evidence: table. */
  type: "order.deleted";
  /** Evidence: table. */
  id?: string;
}

/** Whether a value is the payload of `order.deleted`; allocates nothing. */
export function isOrderDeleted(value: unknown): value is OrderDeleted {
  if (
    isObject(value) &&
    value.type === "order.deleted" &&
    (value.id === undefined || typeof value.id === "string")
  ) {
    return true;
  }
  return false;
}

/** The contract of `order.deleted`: validates its payload and explains what is wrong with it. */
export const orderDeleted: Contract<"order.deleted", OrderDeleted> = contract({
  type: "order.deleted",
  is: isOrderDeleted,
  shape: object(() => ({ type: literal("order.deleted"), id: optional(string) })),
});
