// Generated from definitions/emporix/vendors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A vendor was removed.
 *
 * The payload of `vendor.vendor-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-vendor | Events - Vendor}
 * (as of 2026-08-21)
 */
export interface VendorVendorDeleted {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /** Evidence: typed sample. */
  vendorId?: string;
  /** The vendor above it. Evidence: typed sample. */
  vendorParentId?: string;
}

/** Whether a value is the payload of `vendor.vendor-deleted`; allocates nothing. */
export function isVendorVendorDeleted(value: unknown): value is VendorVendorDeleted {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.vendorId === undefined || typeof value.vendorId === "string") &&
    (value.vendorParentId === undefined || typeof value.vendorParentId === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `vendor.vendor-deleted`: validates its payload and explains what is wrong with
 * it.
 */
export const vendorVendorDeleted: Contract<"vendor.vendor-deleted", VendorVendorDeleted> = contract(
  {
    type: "vendor.vendor-deleted",
    is: isVendorVendorDeleted,
    shape: object(() => ({
      tenant: optional(string),
      vendorId: optional(string),
      vendorParentId: optional(string),
    })),
  },
);
