// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { having } from "../runtime/having.js";
import { isObject } from "../runtime/is-object.js";
import { nullable } from "../runtime/nullable.js";
import { minimum } from "../runtime/number-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, integer, string } from "../runtime/scalar-shapes.js";

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
  /** Id of the order. Evidence: table. */
  id: string;
  /** Evidence: table. */
  total: number;
  /** What the buyer wrote. Evidence: table. */
  note: string | null;
  /** Evidence: table. */
  coupon?: string | null;
  /** Evidence: table. */
  paid?: boolean;
  /** Evidence: table. */
  lines?: {
    /** Evidence: table. */
    sku: string;
    /** Evidence: table. */
    count?: number;
  }[];
}

/** Whether a value is the payload of `order.created`; allocates nothing. */
export function isOrderCreated(value: unknown): value is OrderCreated {
  if (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.total === "number" &&
    Number.isFinite(value.total) &&
    value.total >= 0 &&
    (typeof value.note === "string" || value.note === null) &&
    (value.coupon === undefined || typeof value.coupon === "string" || value.coupon === null) &&
    (value.paid === undefined || typeof value.paid === "boolean") &&
    (value.lines === undefined || isLines(value.lines))
  ) {
    return true;
  }
  return false;
}

function isLines(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isLinesItem(value[index])) return false;
  }
  return true;
}

function isLinesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.sku === "string" &&
    (value.count === undefined ||
      (typeof value.count === "number" && Number.isInteger(value.count) && value.count >= 1))
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
    id: string,
    total: minimum(0),
    note: nullable(string),
    coupon: optional(nullable(string)),
    paid: optional(boolean),
    lines: optional(
      array(object(() => ({ sku: string, count: optional(having(integer, minimum(1))) }))),
    ),
  })),
});
