// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { having } from "../runtime/having.js";
import { isObject } from "../runtime/is-object.js";
import { isRecordOf } from "../runtime/is-record-of.js";
import { isString } from "../runtime/is-scalar.js";
import { prefixItems } from "../runtime/list-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { others } from "../runtime/record-shapes.js";
import { anyObject, never, number, string, unknown } from "../runtime/scalar-shapes.js";

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
  /** Name by language. Evidence: table. */
  names?: {
    [k: string]: string;
  };
  /** Whatever the shop keeps. Evidence: table. */
  metadata?: {
    [k: string]: unknown;
  };
  /** Not described. Evidence: table. */
  anything?: unknown;
  /** Evidence: table. */
  pair?: [] | [string] | [string, number];
}

/** Whether a value is the payload of `order.created`; allocates nothing. */
export function isOrderCreated(value: unknown): value is OrderCreated {
  if (
    isObject(value) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.names === undefined || isNames(value.names)) &&
    (value.pair === undefined || isPair(value.pair))
  ) {
    return true;
  }
  return false;
}

function isNames(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isString);
}

function isPair(value: unknown): boolean {
  if (
    Array.isArray(value) &&
    value.length <= 2 &&
    (value.length < 1 || typeof value[0] === "string") &&
    (value.length < 2 || Number.isFinite(value[1]))
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
    names: optional(
      others(
        object(() => ({})),
        { rest: string },
      ),
    ),
    metadata: optional(anyObject),
    anything: optional(unknown),
    pair: optional(having(prefixItems(string, number), array(never, 2))),
  })),
});
