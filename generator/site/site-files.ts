import type { Catalog, Vendor } from "../ir/catalog.js";
import type { SiteFacts } from "./site-facts.js";

/** What a site is made from. */
export interface SiteInput {
  readonly catalog: Catalog;
  readonly outputs: Outputs;
}

/** The generated files, by paths relative to the output folder. */
export interface Outputs {
  /** Paths below a folder, such as `docs`. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => string;
}

/** Files that VitePress builds the site from, by path relative to its source folder; `public/` is copied as it is. */
export type SiteFiles = ReadonlyMap<string, string>;

export function siteFiles({ outputs }: SiteInput): SiteFiles {
  const files = new Map<string, string>();
  for (const path of outputs.list("docs").filter((each) => each.endsWith(".md")))
    files.set(path.slice("docs/".length), outputs.read(path));
  for (const path of ["schemas", "openapi"].flatMap(outputs.list))
    files.set(`public/${path}`, outputs.read(path));
  return files;
}

export const siteFacts = ({ vendors }: Catalog): SiteFacts => ({
  vendors: vendors.map((vendor) => ({
    id: vendor.id,
    title: vendor.title,
    events: countEvents(vendor),
  })),
});

const countEvents = ({ versions }: Vendor): number =>
  versions
    .filter(({ current }) => current)
    .flatMap(({ pages }) => pages)
    .reduce((count, { events }) => count + events.length, 0);
