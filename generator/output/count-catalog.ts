import type { Catalog, Version } from "../ir/catalog.js";
import type { Counts } from "./state.js";

export function countCatalog({ vendors }: Catalog): Counts {
  const versions = vendors.flatMap((vendor) => vendor.versions);
  return {
    vendors: vendors.length,
    events: countEvents(versions.filter(({ current }) => current)),
    eventsOfAllVersions: countEvents(versions),
  };
}

const countEvents = (versions: readonly Version[]): number =>
  versions.flatMap(({ pages }) => pages.flatMap((page) => page.events)).length;
