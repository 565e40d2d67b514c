// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * About the order's own record.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2025, entry of 2025-07-30}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2026, entry of 2026-06-09}
 * (as of 2026-08-21)
 */
export interface OrderMetadata {
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

/** Whether a value is a `OrderMetadata`; allocates nothing. */
export function isOrderMetadata(value: unknown): value is OrderMetadata {
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

/** The shape of a `OrderMetadata`, by which contracts tell what is wrong with a value. */
export const orderMetadata: Shape = object(() => ({
  mixins: optional(mixins),
  mixinsToValidate: optional(array(string)),
  version: optional(number),
  createdAt: optional(string),
  modifiedAt: optional(string),
}));
