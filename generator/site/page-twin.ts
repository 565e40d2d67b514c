import { posix } from "node:path";
import { mapLinks } from "./map-links.js";
import { twinAddress } from "./page-address.js";
import { addressOf, type SiteAddress } from "./site-address.js";

/**
 * The Markdown of a page as the site has it beside the page. It is what was generated but for links out of the folder of
 * pages, which is one step less deep in the site.
 */
export function pageTwin(path: string, markdown: string): string {
  const folder = posix.dirname(twinAddress(path));
  return mapLinks(markdown, (target) => {
    const leads = isRelative(target) ? leadsTo(path, target) : null;
    if (leads === null || leads.startsWith("docs/")) return target;
    return posix.relative(folder, leads);
  });
}

/** The Markdown of a page with whole addresses in its links, so that it can stand anywhere; without its front matter. */
export const detachedPage = (path: string, markdown: string, site: SiteAddress): string =>
  mapLinks(withoutFrontMatter(markdown), (target) => {
    if (target.startsWith("#")) return addressOf(site, twinAddress(path)) + target;
    return isRelative(target) ? addressOf(site, twinAddress(leadsTo(path, target))) : target;
  });

const isRelative = (target: string) => !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(target);

const leadsTo = (path: string, target: string) => posix.join(posix.dirname(path), target);

/** A page from its title on. */
export const withoutFrontMatter = (markdown: string): string =>
  markdown.replace(/^---\n[\s\S]*?\n---\n+/, "");
