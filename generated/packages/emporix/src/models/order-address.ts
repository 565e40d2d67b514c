// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An address of an order.
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
export interface OrderAddress {
  /** Evidence: typed sample. */
  contactName?: string;
  /** Evidence: typed sample. */
  companyName?: string;
  /** Evidence: typed sample. */
  street?: string;
  /** Evidence: typed sample. */
  streetNumber?: string;
  /** Evidence: typed sample. */
  streetAppendix?: string;
  /** Evidence: typed sample. */
  extraLine1?: string;
  /** Evidence: typed sample. */
  extraLine2?: string;
  /** Evidence: typed sample. */
  extraLine3?: string;
  /** Evidence: typed sample. */
  extraLine4?: string;
  /** Evidence: typed sample. */
  zipCode?: string;
  /** Evidence: typed sample. */
  city?: string;
  /** Evidence: typed sample. */
  country?: string;
  /** Evidence: typed sample. */
  state?: string;
  /** Evidence: typed sample. */
  contactPhone?: string;
  /** Documented as an object of unknown content. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
}

/** Whether a value is a `OrderAddress`; allocates nothing. */
export function isOrderAddress(value: unknown): value is OrderAddress {
  if (
    isObject(value) &&
    (value.contactName === undefined || typeof value.contactName === "string") &&
    (value.companyName === undefined || typeof value.companyName === "string") &&
    (value.street === undefined || typeof value.street === "string") &&
    (value.streetNumber === undefined || typeof value.streetNumber === "string") &&
    (value.streetAppendix === undefined || typeof value.streetAppendix === "string") &&
    (value.extraLine1 === undefined || typeof value.extraLine1 === "string") &&
    (value.extraLine2 === undefined || typeof value.extraLine2 === "string") &&
    (value.extraLine3 === undefined || typeof value.extraLine3 === "string") &&
    (value.extraLine4 === undefined || typeof value.extraLine4 === "string") &&
    (value.zipCode === undefined || typeof value.zipCode === "string") &&
    (value.city === undefined || typeof value.city === "string") &&
    (value.country === undefined || typeof value.country === "string") &&
    (value.state === undefined || typeof value.state === "string") &&
    (value.contactPhone === undefined || typeof value.contactPhone === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `OrderAddress`, by which contracts tell what is wrong with a value. */
export const orderAddress: Shape = object(() => ({
  contactName: optional(string),
  companyName: optional(string),
  street: optional(string),
  streetNumber: optional(string),
  streetAppendix: optional(string),
  extraLine1: optional(string),
  extraLine2: optional(string),
  extraLine3: optional(string),
  extraLine4: optional(string),
  zipCode: optional(string),
  city: optional(string),
  country: optional(string),
  state: optional(string),
  contactPhone: optional(string),
  metadata: optional(anyObject),
  mixins: optional(mixins),
}));
