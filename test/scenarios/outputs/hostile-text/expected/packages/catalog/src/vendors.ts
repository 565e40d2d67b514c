// Generated from definitions. Do not edit: change the definitions and run `hookscribe generate`.

import type { CatalogVendor } from "./identify/catalog-vendor.js";
import { vendor as vendorShop } from "./vendors/shop.js";

/** Every vendor whose events are described. */
export const vendors: readonly CatalogVendor[] = [vendorShop];
