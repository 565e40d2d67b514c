import type { Catalog } from "../ir/catalog.js";
import { changeFeed } from "./change-feed.js";
import { listSearch } from "./list-search.js";
import { llmsFiles } from "./llms-files.js";
import { pageAddress, twinAddress } from "./page-address.js";
import { pageTwin } from "./page-twin.js";
import type { SearchPage } from "./search-record.js";
import type { SiteAddress } from "./site-address.js";
import { siteJson } from "./site-json.js";
import { robotsText, sitemap } from "./sitemap.js";

export interface ProgramInput {
  readonly catalog: Catalog;
  /** Markdown of every page by its path among the outputs, such as `docs/index.md`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Text of `coverage.json`. */
  readonly ledger: string;
  /** Pages that the search finds besides those of the catalog. */
  readonly others: readonly SearchPage[];
  readonly site: SiteAddress;
}

/**
 * What the site has for programs beside its pages, by path below the site's root: the Markdown of every page, texts for language
 * models, what search looks through, the ledger, a feed of changes, and what crawlers read.
 */
export function programFiles(input: ProgramInput): ReadonlyMap<string, string> {
  const { catalog, pages, ledger, others, site } = input;
  const read = (path: string) => pages.get(path) ?? "";
  const search = listSearch(catalog, others);
  const map = sitemap([...pages.keys()].map(pageAddress), site);
  return new Map([
    ...[...pages].map(([path, text]) => [twinAddress(path), pageTwin(path, text)] as const),
    ...llmsFiles({ catalog, read, site }),
    ["search/pages.json", siteJson(search.pages)],
    ...[...search.fields].map(([path, fields]) => [path, siteJson(fields)] as const),
    ["coverage.json", ledger],
    ["feed.xml", changeFeed(catalog, site)],
    ["robots.txt", robotsText(site)],
    ...(map === null ? [] : [["sitemap.xml", map] as const]),
  ]);
}
