import type { SearchFields, SearchPages } from "../../../generator/site/search-record.js";
import { createSearchIndex, type SearchIndex } from "./search-index.js";

export interface SearchSource {
  readonly fetchPages: (path: string) => Promise<SearchPages>;
  readonly fetchFields: (path: string) => Promise<SearchFields>;
  /** Called whenever there is more to find. */
  readonly onGrown: (index: SearchIndex) => void;
}

/**
 * Pages first, for most who search look for an event; then the fields of each vendor, as they arrive. Rejects when a file
 * cannot be had; what was added before stays.
 */
export async function loadSearch({
  fetchPages,
  fetchFields,
  onGrown,
}: SearchSource): Promise<void> {
  const index = createSearchIndex();
  const { pages, fieldFiles } = await fetchPages("search/pages.json");
  index.addPages(pages);
  onGrown(index);
  await Promise.all(
    fieldFiles.map(async (path) => {
      index.addFields(await fetchFields(path));
      onGrown(index);
    }),
  );
}
