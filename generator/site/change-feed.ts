import { createHash } from "node:crypto";
import { vendorPath, versionPath } from "../emit/docs/docs-path.js";
import type { Catalog, Vendor } from "../ir/catalog.js";
import { coverVersion } from "../ir/coverage.js";
import { totalWords } from "../text/coverage-words.js";
import { pageAddress } from "./page-address.js";
import { printXml, type XmlElement } from "./print-xml.js";
import { addressOf, type SiteAddress } from "./site-address.js";

/** Something that happened on a day that a source states. */
interface Entry {
  /** What never changes of it, from which its id is made. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the page that tells more, below the site's root. */
  readonly address: string;
}

/**
 * What changed, as an Atom feed, the newest first: versions of payloads that vendors name by their day, and the day of the newest
 * of a vendor's documents that were read. Both are facts of the definitions, so the same definitions give the same feed.
 */
export function changeFeed({ vendors }: Catalog, site: SiteAddress): string {
  const entries = vendors
    .flatMap((vendor) => [...versionEntries(vendor), ...readingEntries(vendor)])
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.key, b.key));
  // A feed says when it last changed, even when nothing has happened yet.
  const latest = entries[0]?.day ?? "1970-01-01";
  return printXml({
    name: "feed",
    attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
    children: [
      { name: "id", text: stableId("feed") },
      { name: "title", text: "hookscribe: changes of webhooks" },
      { name: "subtitle", text: "New versions of payloads, and documents that were read anew." },
      { name: "updated", text: startOf(latest) },
      link("self", addressOf(site, "feed.xml"), "application/atom+xml"),
      link("alternate", addressOf(site, ""), "text/html"),
      { name: "author", children: [{ name: "name", text: "hookscribe" }] },
      ...entries.map((entry) => printEntry(entry, site)),
    ],
  });
}

const dayName = /^\d{4}-\d{2}-\d{2}$/;

function versionEntries(vendor: Vendor): readonly Entry[] {
  return vendor.versions.flatMap((version) => {
    const { id, summary } = version;
    if (id === null || !dayName.test(id)) return [];
    return {
      key: `${vendor.id} version ${id}`,
      title: `${vendor.title}: payload version ${id}`,
      summary: summary ?? "A version of the payloads.",
      day: id,
      address: pageAddress(versionPath({ vendor, version })),
    };
  });
}

function readingEntries(vendor: Vendor): readonly Entry[] {
  const current = vendor.versions.find((version) => version.current);
  const sources = vendor.versions.flatMap(({ pages }) => pages.flatMap((page) => page.sources));
  const days = [...vendor.sources, ...sources].flatMap(({ retrieved }) => retrieved ?? []);
  const day = days.toSorted(compareText).at(-1);
  if (!current || day === undefined || !dayName.test(day)) return [];
  return [
    {
      key: `${vendor.id} read ${day}`,
      title: `${vendor.title}: documents of ${day}`,
      summary: totalWords(coverVersion(current).totals).text,
      day,
      address: pageAddress(vendorPath(vendor)),
    },
  ];
}

const printEntry = (
  { key, title, summary, day, address }: Entry,
  site: SiteAddress,
): XmlElement => ({
  name: "entry",
  children: [
    { name: "id", text: stableId(key) },
    { name: "title", text: title },
    { name: "updated", text: startOf(day) },
    link("alternate", addressOf(site, address), "text/html"),
    { name: "summary", text: summary },
  ],
});

const link = (rel: string, href: string, type: string): XmlElement => ({
  name: "link",
  attributes: { rel, type, href: encodeURI(href) },
});

const startOf = (day: string) => `${day}T00:00:00Z`;
const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** A UUID made of a name (RFC 9562, version 5): the same entry has the same id in every build and on every site. */
function stableId(key: string): string {
  const hex = createHash("sha1").update(urlNamespace).update(`hookscribe:${key}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

const urlNamespace = Uint8Array.from([
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
]);
