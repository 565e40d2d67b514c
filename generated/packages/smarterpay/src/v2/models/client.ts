// Generated from definitions/smarterpay/v2/customer-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * The client of SmarterPay that a record belongs to.
 *
 * Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/customer | Customer Account Event}
 * (as of 2024-04-16)
 */
export interface Client {
  /** Evidence: table. */
  id: string;
}

/** Whether a value is a `Client`; allocates nothing. */
export function isClient(value: unknown): value is Client {
  return isObject(value) && typeof value.id === "string";
}

/** The shape of a `Client`, by which contracts tell what is wrong with a value. */
export const client: Shape = object(() => ({ id: string }));
