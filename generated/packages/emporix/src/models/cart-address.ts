// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An address of a cart.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartAddress {
  /** Where the address comes from; the words are not documented. Evidence: typed sample. */
  origin?: string;
  /** Evidence: typed sample. */
  siteCode?: string;
  /** Evidence: typed sample. */
  legalEntityId?: string;
  /** The location of the legal entity that the address is of. Evidence: typed sample. */
  legalEntityLocationId?: string;
  /** The address of the customer that this one was taken from. Evidence: typed sample. */
  customerAddressId?: string;
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
  zipCode?: string;
  /** Evidence: typed sample. */
  city?: string;
  /** Evidence: typed sample. */
  country?: string;
  /** Evidence: typed sample. */
  state?: string;
  /** Evidence: typed sample. */
  contactPhone?: string;
  /** Kind of address; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** About the address itself. Evidence: typed sample. */
  metadata?: {
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
}

/** Whether a value is a `CartAddress`; allocates nothing. */
export function isCartAddress(value: unknown): value is CartAddress {
  if (
    isObject(value) &&
    (value.origin === undefined || typeof value.origin === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.legalEntityId === undefined || typeof value.legalEntityId === "string") &&
    (value.legalEntityLocationId === undefined ||
      typeof value.legalEntityLocationId === "string") &&
    (value.customerAddressId === undefined || typeof value.customerAddressId === "string") &&
    (value.contactName === undefined || typeof value.contactName === "string") &&
    (value.companyName === undefined || typeof value.companyName === "string") &&
    (value.street === undefined || typeof value.street === "string") &&
    (value.streetNumber === undefined || typeof value.streetNumber === "string") &&
    (value.streetAppendix === undefined || typeof value.streetAppendix === "string") &&
    (value.zipCode === undefined || typeof value.zipCode === "string") &&
    (value.city === undefined || typeof value.city === "string") &&
    (value.country === undefined || typeof value.country === "string") &&
    (value.state === undefined || typeof value.state === "string") &&
    (value.contactPhone === undefined || typeof value.contactPhone === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.metadata === undefined || isMetadata(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isMetadata(value: unknown): boolean {
  return isObject(value) && (value.mixins === undefined || isMixins(value.mixins));
}

/** The shape of a `CartAddress`, by which contracts tell what is wrong with a value. */
export const cartAddress: Shape = object(() => ({
  origin: optional(string),
  siteCode: optional(string),
  legalEntityId: optional(string),
  legalEntityLocationId: optional(string),
  customerAddressId: optional(string),
  contactName: optional(string),
  companyName: optional(string),
  street: optional(string),
  streetNumber: optional(string),
  streetAppendix: optional(string),
  zipCode: optional(string),
  city: optional(string),
  country: optional(string),
  state: optional(string),
  contactPhone: optional(string),
  type: optional(string),
  metadata: optional(object(() => ({ mixins: optional(mixins) }))),
  mixins: optional(mixins),
}));
