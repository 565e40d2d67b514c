// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { isBoolean, isNumber, isString } from "../runtime/is-scalar.js";
import { enumeration } from "../runtime/literal-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { own } from "../runtime/own.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * Ends *\/ globalThis.hacked = 1; /* and `ticks` ${hacked} {{ hacked }} <script>hacked()</script> a
 * | b.
 *
 * All of it: *\/ globalThis.hacked = 1; /* `ticks` ${hacked} {{ hacked }} <script>hacked()</script>
 * # a | b.
 *
 * The payload of `order.created`. Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export interface OrderCreated {
  /** *\/ } [x](javascript:hacked()) <img src=x onerror=hacked()>. Evidence: table. */
  ["__proto__"]?: string;
  /** Evidence: table. */
  constructor?: number;
  /** Evidence: table. */
  "a-b"?: "*/" | "`" | "${x}" | "{{ y }}" | "\u003c/script>" | "a|b" | "\u2028";
  /** Evidence: table. */
  toString?: boolean;
}

/** Whether a value is the payload of `order.created`; allocates nothing. */
export function isOrderCreated(value: unknown): value is OrderCreated {
  if (
    isObject(value) &&
    (own(value, "__proto__") === undefined || isString(own(value, "__proto__"))) &&
    (own(value, "constructor") === undefined || isNumber(own(value, "constructor"))) &&
    (value["a-b"] === undefined ||
      value["a-b"] === "*/" ||
      value["a-b"] === "`" ||
      value["a-b"] === "${x}" ||
      value["a-b"] === "{{ y }}" ||
      value["a-b"] === "\u003c/script>" ||
      value["a-b"] === "a|b" ||
      value["a-b"] === "\u2028") &&
    (own(value, "toString") === undefined || isBoolean(own(value, "toString")))
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
    ["__proto__"]: optional(string),
    constructor: optional(number),
    "a-b": optional(enumeration(["*/", "`", "${x}", "{{ y }}", "\u003c/script>", "a|b", "\u2028"])),
    toString: optional(boolean),
  })),
});
