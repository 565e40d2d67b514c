// Generated from definitions/smarterpay/v2/customer-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * Who created or changed a record.
 *
 * Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/customer | Customer Account Event}
 * (as of 2024-04-16)
 */
export interface Author {
  /** Evidence: table. */
  id: string;
}

/** Whether a value is a `Author`; allocates nothing. */
export function isAuthor(value: unknown): value is Author {
  return isObject(value) && typeof value.id === "string";
}

/** The shape of a `Author`, by which contracts tell what is wrong with a value. */
export const author: Shape = object(() => ({ id: string }));
