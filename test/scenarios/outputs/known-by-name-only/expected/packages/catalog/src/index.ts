// Generated from definitions. Do not edit: change the definitions and run `hookscribe generate`.

import type { Identification, UnidentifiedRequest } from "./identify/identification.js";
import { identifyAmong } from "./identify/identify-among.js";
import { vendors } from "./vendors.js";

export type {
  CatalogDelivery,
  CatalogHeader,
  CatalogSigning,
  CatalogVendor,
  CatalogVersion,
} from "./identify/catalog-vendor.js";
export type { Candidate, Identification, UnidentifiedRequest } from "./identify/identification.js";
export type { Contract, Validation } from "./runtime/contract.js";
export type { HeaderSource } from "./runtime/headers.js";
export type { Issue } from "./runtime/issue.js";
export type { VerifyResult } from "./runtime/verify.js";
export { vendors } from "./vendors.js";

/**
 * Whose request a request is, and which event: by its headers, its envelope, where it tells its event
 * type, and its payload. What nothing tells apart is told as such. Proves nothing about the sender;
 * the `verify` of a vendor's version does.
 */
export function identify(request: UnidentifiedRequest): Identification {
  return identifyAmong(vendors, request);
}
