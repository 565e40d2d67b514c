import { printXml } from "./print-xml.js";
import { addressOf, type SiteAddress } from "./site-address.js";

/**
 * All pages for search engines. Without days: when a page last changed is known to nobody, as pages are made anew at every
 * build. Addresses of a sitemap are whole ones, so there is none without an origin.
 */
export const sitemap = (addresses: readonly string[], site: SiteAddress): string | null =>
  site.origin === null
    ? null
    : printXml({
        name: "urlset",
        attributes: { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
        children: addresses.map((address) => ({
          name: "url",
          children: [{ name: "loc", text: encodeURI(addressOf(site, address)) }],
        })),
      });

/** Everything may be read by everyone. */
export const robotsText = (site: SiteAddress): string =>
  [
    "User-agent: *",
    "Allow: /",
    ...(site.origin === null ? [] : ["", `Sitemap: ${addressOf(site, "sitemap.xml")}`]),
    "",
  ].join("\n");
