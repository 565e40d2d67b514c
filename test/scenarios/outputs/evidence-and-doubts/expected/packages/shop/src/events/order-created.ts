// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { nullable } from "../runtime/nullable.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An order was placed.
 *
 * The payload of `order.created`. Evidence: table.
 *
 * Doubt (the source is silent): When it is sent is not said. Read as: Once, after payment is taken.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface OrderCreated {
  /** Evidence: table. */
  id?: string;
  /**
   * Evidence: sample.
   *
   * Doubt (the source contradicts itself): The table says string, the sample shows null. Read as:
   * It may be null.
   */
  billing_state?: string | null;
}

/** Whether a value is the payload of `order.created`; allocates nothing. */
export function isOrderCreated(value: unknown): value is OrderCreated {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.billing_state === undefined ||
      typeof value.billing_state === "string" ||
      value.billing_state === null)
  ) {
    return true;
  }
  return false;
}

/** The contract of `order.created`: validates its payload and explains what is wrong with it. */
export const orderCreated: Contract<"order.created", OrderCreated> = contract({
  type: "order.created",
  is: isOrderCreated,
  shape: object(() => ({ id: optional(string), billing_state: optional(nullable(string)) })),
});
