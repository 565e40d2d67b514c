import type { Catalog } from "../ir/catalog.js";
import { createCompletePage } from "./added-sections.js";
import { documentsEntry, documentsPage } from "./documents-page.js";
import { identifyEntry } from "./identify-entry.js";
import { programFiles } from "./program-files.js";
import type { SiteAddress } from "./site-address.js";
import { siteJson } from "./site-json.js";
import { navigationOf, navigationPath } from "./navigation.js";
import { vendorCards } from "./vendor-cards.js";

/** What a site is made from. */
export interface SiteInput {
  readonly catalog: Catalog;
  readonly outputs: Outputs;
  /** Template of the page about the documents. */
  readonly documents: string;
  /** The page that tells events by their requests. */
  readonly identify: string;
  readonly address: SiteAddress;
}

/** The generated files, by paths relative to the output folder. */
export interface Outputs {
  /** Paths below a folder, such as `docs`. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => string;
}

/** Files that VitePress builds the site from, by path relative to its source folder; `public/` is copied as it is. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The pages of a site, and what leads from one to the next. */
export function siteFiles(input: SiteInput): SiteFiles {
  const { catalog, outputs } = input;
  const complete = createCompletePage(catalog, outputs);
  return new Map([
    ...[...listPages(input)].map(
      ([path, text]) => [path.slice("docs/".length), complete(path, text)] as const,
    ),
    ["cards.json", siteJson(vendorCards(catalog))],
    ...navigationFiles(catalog),
  ]);
}

/** Those pages alone that are made of some of the outputs. */
export function somePages(
  { catalog, outputs }: SiteInput,
  outputPaths: readonly string[],
): SiteFiles {
  const complete = createCompletePage(catalog, outputs);
  return new Map(
    outputPaths
      .filter(isPage)
      .map((path) => [path.slice("docs/".length), complete(path, outputs.read(path))] as const),
  );
}

const isPage = (path: string) => path.startsWith("docs/") && path.endsWith(".md");

const navigationFiles = ({ vendors }: Catalog): SiteFiles =>
  new Map(
    vendors.flatMap((vendor) =>
      vendor.versions.map((version) => [
        navigationPath(vendor.id, version.id),
        siteJson(navigationOf({ vendor, version })),
      ]),
    ),
  );

/** What the site has beside its pages. It takes longer than the pages, which are all that somebody who edits looks at. */
export function publicFiles(input: SiteInput): SiteFiles {
  const { catalog, outputs, address } = input;
  const copied = ["schemas", "openapi"].flatMap(outputs.list);
  const programs = programFiles({
    catalog,
    pages: listPages(input),
    ledger: outputs.read("coverage.json"),
    others: [documentsEntry, identifyEntry],
    site: address,
  });
  return new Map([
    ...copied.map((path) => [`public/${path}`, outputs.read(path)] as const),
    ...[...programs].map(([path, text]) => [`public/${path}`, text] as const),
  ]);
}

/** By path among the outputs, or where it would be there. */
function listPages({ catalog, outputs, documents, identify, address }: SiteInput): SiteFiles {
  const generated = outputs.list("docs").filter(isPage);
  const own = documentsPage(catalog, documents, address);
  return new Map([
    ...generated.map((path) => [path, outputs.read(path)] as const),
    ...(own === null ? [] : [["docs/documents.md", own] as const]),
    ["docs/identify.md", identify] as const,
  ]);
}
