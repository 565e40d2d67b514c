import type { Page, Version } from "../../ir/catalog.js";

/** The title of a page, with its id where another page has the same title. */
export function tagName(page: Page, version: Version): string {
  const shared = version.pages.filter(({ title }) => title === page.title).length > 1;
  return shared ? `${page.title} (${page.id})` : page.title;
}
