// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * The status of an order changed.
 *
 * The documented payload names neither the order nor its status.
 *
 * The payload of `order.status-changed`. Evidence: typed sample.
 *
 * Doubt (the source is broken): The payload has only what the other events have as `metadata`:
 * neither an id nor a status. It looks like a mistake of the page. Read as: The fields as they are
 * printed; others pass, such as `id`, `status` and `metadata`.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 */
export interface OrderStatusChanged {
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** Names of mixins that are validated. Evidence: typed sample. */
  mixinsToValidate?: string[];
  /** Counts the changes of the record, as its name says. Evidence: typed sample. */
  version?: number;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  createdAt?: string;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  modifiedAt?: string;
}

/** Whether a value is the payload of `order.status-changed`; allocates nothing. */
export function isOrderStatusChanged(value: unknown): value is OrderStatusChanged {
  if (
    isObject(value) &&
    (value.version === undefined || Number.isFinite(value.version)) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.modifiedAt === undefined || typeof value.modifiedAt === "string") &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.mixinsToValidate === undefined || isMixinsToValidate(value.mixinsToValidate))
  ) {
    return true;
  }
  return false;
}

function isMixinsToValidate(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

/**
 * The contract of `order.status-changed`: validates its payload and explains what is wrong with it.
 */
export const orderStatusChanged: Contract<"order.status-changed", OrderStatusChanged> = contract({
  type: "order.status-changed",
  is: isOrderStatusChanged,
  shape: object(() => ({
    mixins: optional(mixins),
    mixinsToValidate: optional(array(string)),
    version: optional(number),
    createdAt: optional(string),
    modifiedAt: optional(string),
  })),
});
