// Generated from definitions/emporix/vendors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isVendor, vendor, type Vendor } from "../models/vendor.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A vendor changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `vendor.vendor-updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The block of `vendor.vendor-updated` is that of
 * `vendor.vendor-created`. Read as: The same payload for both.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-vendor | Events - Vendor}
 * (as of 2026-08-21)
 */
export type VendorVendorUpdated = Vendor;

/** Whether a value is the payload of `vendor.vendor-updated`; allocates nothing. */
export function isVendorVendorUpdated(value: unknown): value is VendorVendorUpdated {
  return isVendor(value);
}

/**
 * The contract of `vendor.vendor-updated`: validates its payload and explains what is wrong with
 * it.
 */
export const vendorVendorUpdated: Contract<"vendor.vendor-updated", VendorVendorUpdated> = contract(
  { type: "vendor.vendor-updated", is: isVendorVendorUpdated, shape: vendor },
);
