// Generated from definitions/emporix/vendors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A company that sells through the tenant.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-vendor | Events - Vendor}
 * (as of 2026-08-21)
 */
export interface Vendor {
  /** Items: Documented as an object of unknown content. Evidence: typed sample. */
  addresses?: {
    [k: string]: unknown;
  }[];
  /**
   * Items: Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): A list of Object here, a list of String on the page
   * about legal entities. Read as: A list of objects here.
   */
  documents?: {
    [k: string]: unknown;
  }[];
  /**
   * Printed as an empty object; its content is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): `legalInfo` and `metadata` are empty objects in the sample. Read
   * as: Objects of unknown content.
   */
  legalInfo?: {
    [k: string]: unknown;
  };
  /** Printed as an empty object; its content is not documented. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** Evidence: typed sample. */
  name?: string;
  /** The vendor above this one. Evidence: typed sample. */
  parentId?: string;
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Kind of vendor; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Evidence: typed sample. */
  vendorId?: string;
}

/** Whether a value is a `Vendor`; allocates nothing. */
export function isVendor(value: unknown): value is Vendor {
  if (
    isObject(value) &&
    (value.legalInfo === undefined || isObject(value.legalInfo)) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.parentId === undefined || typeof value.parentId === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.vendorId === undefined || typeof value.vendorId === "string") &&
    (value.addresses === undefined || isAddresses(value.addresses)) &&
    (value.documents === undefined || isDocuments(value.documents)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isAddresses(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

function isDocuments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

/** The shape of a `Vendor`, by which contracts tell what is wrong with a value. */
export const vendor: Shape = object(() => ({
  addresses: optional(array(anyObject)),
  documents: optional(array(anyObject)),
  legalInfo: optional(anyObject),
  metadata: optional(anyObject),
  mixins: optional(mixins),
  name: optional(string),
  parentId: optional(string),
  tenant: optional(string),
  type: optional(string),
  vendorId: optional(string),
}));
