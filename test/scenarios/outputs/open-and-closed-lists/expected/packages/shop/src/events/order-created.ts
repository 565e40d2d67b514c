// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { enumeration } from "../runtime/literal-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order was placed.
 *
 * The payload of `order.created`. Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface OrderCreated {
  /** Others may follow. Evidence: table. */
  status?: "open" | "paid" | (string & {});
  /** Evidence: table. */
  currency?: "EUR" | "GBP" | null;
}

/** Whether a value is the payload of `order.created`; allocates nothing. */
export function isOrderCreated(value: unknown): value is OrderCreated {
  if (
    isObject(value) &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.currency === undefined ||
      value.currency === "EUR" ||
      value.currency === "GBP" ||
      value.currency === null)
  ) {
    return true;
  }
  return false;
}

/** The contract of `order.created`: validates its payload and explains what is wrong with it. */
export const orderCreated: Contract<"order.created", OrderCreated> = contract({
  type: "order.created",
  is: isOrderCreated,
  shape: object(() => ({
    status: optional(string),
    currency: optional(enumeration(["EUR", "GBP", null])),
  })),
});
