import type { CatalogVendor, CatalogVersion } from "./catalog-vendor.js";
import type { Candidate } from "./identification.js";

/** Whose candidate it is. */
export const nameVersion = (
  { id, title }: CatalogVendor,
  version: CatalogVersion,
): Pick<Candidate, "vendor" | "title" | "version"> => ({ vendor: id, title, version: version.id });
