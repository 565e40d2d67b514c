import type { Catalog } from "../ir/catalog.js";
import type { Counts } from "./state.js";

export function countCatalog(catalog: Catalog): Counts {
  const pages = catalog.vendors
    .flatMap(({ versions }) => versions)
    .flatMap((version) => version.pages);
  const events = pages.reduce((sum, page) => sum + page.events.length, 0);
  return { vendors: catalog.vendors.length, events };
}
