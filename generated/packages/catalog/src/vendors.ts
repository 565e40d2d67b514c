// Generated from definitions. Do not edit: change the definitions and run `hookscribe generate`.

import type { CatalogVendor } from "./identify/catalog-vendor.js";
import { vendor as vendorEmporix } from "./vendors/emporix.js";
import { vendor as vendorEnad } from "./vendors/enad.js";
import { vendor as vendorPlain } from "./vendors/plain.js";
import { vendor as vendorSmarterpay } from "./vendors/smarterpay.js";

/** Every vendor whose events are described. */
export const vendors: readonly CatalogVendor[] = [
  vendorEmporix,
  vendorEnad,
  vendorPlain,
  vendorSmarterpay,
];
