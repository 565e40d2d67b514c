// Generated from definitions/emporix/vendors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isVendor, vendor, type Vendor } from "../models/vendor.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A vendor was created.
 *
 * The payload of `vendor.vendor-created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-vendor | Events - Vendor}
 * (as of 2026-08-21)
 */
export type VendorVendorCreated = Vendor;

/** Whether a value is the payload of `vendor.vendor-created`; allocates nothing. */
export function isVendorVendorCreated(value: unknown): value is VendorVendorCreated {
  return isVendor(value);
}

/**
 * The contract of `vendor.vendor-created`: validates its payload and explains what is wrong with
 * it.
 */
export const vendorVendorCreated: Contract<"vendor.vendor-created", VendorVendorCreated> = contract(
  { type: "vendor.vendor-created", is: isVendorVendorCreated, shape: vendor },
);
