import type { Catalog, Vendor } from "../ir/catalog.js";
import { addTotals, coverVersion } from "../ir/coverage.js";
import { catalogAddress, validatorAddress } from "./validator-files.js";
import type { SiteFacts, VendorCard } from "./site-facts.js";

/** The vendors as every page knows them. */
export const siteFacts = ({ vendors }: Catalog): SiteFacts => ({
  catalog: catalogAddress,
  vendors: vendors.map(({ id, title, versions }) => ({
    id,
    title,
    versions: versions
      .toSorted((a, b) => Number(b.current) - Number(a.current))
      .map((version) => ({ id: version.id, validator: validatorAddress(id, version.id) })),
  })),
});

/** The vendors as the first page shows them. */
export const vendorCards = ({ vendors }: Catalog): readonly VendorCard[] => vendors.map(vendorCard);

function vendorCard({ id, title, summary, names, versions }: Vendor): VendorCard {
  const current = versions.filter((version) => version.current);
  const { contracts } = addTotals(current.map((version) => coverVersion(version).totals));
  const { full, part, none } = contracts;
  return {
    id,
    title,
    summary,
    package: names.package,
    versions: versions.filter((version) => version.id !== null).length,
    full,
    part,
    name: none,
  };
}
