import { posix } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { changeFeed } from "../../generator/site/change-feed.js";
import { documentsEntry, documentsPage } from "../../generator/site/documents-page.js";
import { mapLinks } from "../../generator/site/map-links.js";
import { printXml } from "../../generator/site/print-xml.js";
import { programFiles } from "../../generator/site/program-files.js";
import { withoutFrontMatter } from "../../generator/site/page-twin.js";
import type { SiteAddress } from "../../generator/site/site-address.js";
import { hostileTexts } from "../support/arbitrary-json.js";
import { catalogOf, readFolder } from "../support/emit-catalog.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { projectRoot, readProject } from "../support/project-files.js";
import { shippedSources } from "../support/shipped-units.js";

const site: SiteAddress = { origin: "https://hooks.example", base: "/reference/" };
const nowhere: SiteAddress = { origin: null, base: "/" };
const root = `${site.origin ?? ""}${site.base}`;

const catalog = catalogOf(shippedSources);
const outputs = new Map(
  ["docs", "schemas", "openapi"].flatMap((folder) =>
    readFolder(`${projectRoot}generated/${folder}`).map(({ path, text }) => [
      `${folder}/${path}`,
      text,
    ]),
  ),
);
const pages = new Map([...outputs].filter(([path]) => path.startsWith("docs/")));
const template = readProject("templates/site/pages/documents.md");
const documents = documentsPage(catalog, template, site) ?? "";
const filesAt = (address: SiteAddress) =>
  programFiles({
    catalog,
    pages: new Map([...pages, ["docs/documents.md", documents]]),
    ledger: "{}",
    others: [documentsEntry],
    site: address,
  });
const files = filesAt(site);
/** All files of the site that are not HTML. */
const served = new Set([
  ...files.keys(),
  ...[...outputs.keys()].filter((path) => !path.startsWith("docs/")),
]);

/** Targets of the links in a text, by the very parser that changes them. */
function linksIn(markdown: string): readonly string[] {
  const found: string[] = [];
  mapLinks(markdown, (target) => {
    found.push(target);
    return target;
  });
  return found;
}

const isWeb = (target: string) => /^https?:/.test(target);
const withoutHash = (target: string) => target.replace(/#.*/, "");

describe("links in Markdown", () => {
  it.each<[markdown: string, mapped: string]>([
    ["[a](b)", "[a](!b)"],
    ["[`a`](b) and [c](d#e)", "[`a`](!b) and [c](!d#e)"],
    ["`[a](b)`", "`[a](b)`"],
    ["``[a](b) ` ``, [c](d)", "``[a](b) ` ``, [c](!d)"],
    ["```\n[a](b)\n```\n[c](d)", "```\n[a](b)\n```\n[c](!d)"],
    ["````md\n```\n[a](b)\n````\n[c](d)", "````md\n```\n[a](b)\n````\n[c](!d)"],
  ])("%j", (markdown, mapped) => {
    expect(mapLinks(markdown, (target) => `!${target}`)).toBe(mapped);
  });
});

describe("the Markdown twin of a page", () => {
  const twins = [...files].filter(([path]) => path.endsWith(".md"));

  it("stands beside every page", () => {
    expect(twins.map(([path]) => `docs/${path}`).sort()).toEqual(
      [...pages.keys(), "docs/documents.md"].sort(),
    );
  });

  it("leads to files of the site", () => {
    const lost = twins.flatMap(([path, text]) =>
      linksIn(text)
        .filter((target) => !isWeb(target) && !target.startsWith("#"))
        .map((target) => posix.join(posix.dirname(path), withoutHash(target)))
        .filter((target) => !served.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it("is the generated page, but for the depth of links", () => {
    const flat = (text: string) => text.replaceAll("../", "");
    const changed = [...pages].filter(([path, text]) => {
      return flat(files.get(path.slice("docs/".length)) ?? "") !== flat(text);
    });
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

describe("texts for language models", () => {
  const types = catalog.vendors.flatMap(({ versions }) =>
    versions
      .filter(({ current }) => current)
      .flatMap((version) => version.pages.flatMap(({ events }) => events.map(({ type }) => type))),
  );

  it("lists what there is, with links that lead somewhere", () => {
    const text = files.get("llms.txt") ?? "";
    expect(text).toMatch(/^# hookscribe\n\n> \S/);
    const links = linksIn(text);
    expect(links.length).toBeGreaterThan(types.length);
    const lost = links.filter((link) => {
      return !link.startsWith(root) || !served.has(link.slice(root.length));
    });
    expect(lost).toEqual([]);
    expect(types.filter((type) => !text.includes(`[${type}](`))).toEqual([]);
  });

  it("holds every current page in full, with links that work anywhere", () => {
    const text = files.get("llms-full.txt") ?? "";
    expect(types.filter((type) => !text.includes(`\n# \`${type}\`\n`))).toEqual([]);
    expect(linksIn(text).filter((link) => !isWeb(link))).toEqual([]);
    const own = linksIn(text).filter((link) => link.startsWith(root));
    const lost = own.filter((link) => !served.has(withoutHash(link.slice(root.length))));
    expect(lost).toEqual([]);
  });

  it("is the same text vendor by vendor", () => {
    const whole = files.get("llms-full.txt") ?? "";
    for (const { id } of catalog.vendors)
      expect(whole).toContain((files.get(`${id}/llms-full.txt`) ?? "missing").trimEnd());
  });
});

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ["entry", "url", "link"].includes(name),
});

describe("the sitemap", () => {
  it("has every page once, by its whole address", () => {
    const text = files.get("sitemap.xml") ?? "";
    expect(XMLValidator.validate(text)).toBe(true);
    const { urlset } = parser.parse(text) as { urlset: { url: readonly { loc: string }[] } };
    const addresses = urlset.url.map(({ loc }) => loc);
    expect(new Set(addresses).size).toBe(pages.size + 1);
    expect(addresses).toContain(`${root}plain/`);
    expect(addresses.filter((each) => !each.startsWith(root) || each.endsWith(".md"))).toEqual([]);
  });

  it("is not there when nobody knows where the site will be", () => {
    const there = filesAt(nowhere);
    expect(there.has("sitemap.xml")).toBe(false);
    expect(there.get("robots.txt")).not.toContain("Sitemap");
    expect(files.get("robots.txt")).toContain(`Sitemap: ${root}sitemap.xml`);
  });
});

interface Feed {
  readonly id: string;
  readonly updated: string;
  readonly title: string;
  readonly author: { readonly name: string };
  readonly link: readonly { readonly "@_rel": string; readonly "@_href": string }[];
  readonly entry: readonly Omit<Feed, "entry" | "author">[];
}

const readFeed = (text: string): Feed => (parser.parse(text) as { feed: Feed }).feed;

describe("the feed of changes", () => {
  const text = files.get("feed.xml") ?? "";
  const feed = readFeed(text);

  it("keeps the rules of Atom", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain('xmlns="http://www.w3.org/2005/Atom"');
    expect(feed.author.name).not.toBe("");
    expect(feed.link.filter((each) => each["@_rel"] === "self")).toHaveLength(1);
    const all = [feed, ...feed.entry];
    expect(feed.entry.length).toBeGreaterThan(4);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, updated, title, link } of all) {
      expect(id).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      expect(new Date(updated).toISOString()).toBe(updated.replace("Z", ".000Z"));
      expect(title.trim()).not.toBe("");
      expect(link.filter((each) => each["@_rel"] === "alternate")).toHaveLength(1);
    }
  });

  it("is as new as its newest entry, which comes first", () => {
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().reverse());
    expect(feed.updated).toBe(days[0]);
  });

  it("leads to pages of the site", () => {
    const addresses = [...pages.keys()].map((path) =>
      path.slice("docs/".length).replace(/(^|\/)index\.md$|\.md$/, "$1"),
    );
    const known = new Set(addresses.map((address) => root + address));
    const links = feed.entry.flatMap(({ link }) => link.map((each) => each["@_href"]));
    expect(links.filter((link) => !known.has(link))).toEqual([]);
  });

  it("names its entries alike wherever the site stands", () => {
    const there = readFeed(changeFeed(catalog, nowhere));
    expect(there.entry.map(({ id }) => id)).toEqual(feed.entry.map(({ id }) => id));
  });

  it("tells the versions that are named by a day", () => {
    const titles = feed.entry.map(({ title }) => title);
    expect(titles).toContain("Plain: payload version 2026-04-21");
    expect(titles.filter((title) => title.includes("payload version v"))).toEqual([]);
  });

  it("stays well-formed, whatever vendors are called", () => {
    const hostile = changeFeed(hostileCatalog(), site);
    expect(XMLValidator.validate(hostile)).toBe(true);
  });
});

describe("printed XML", () => {
  it("gives back every text that XML can hold", () => {
    const texts = hostileTexts.filter((each) => !/[^\t\n\r -\ud7ff\ue000-\ufffd]/.test(each));
    expect(texts.length).toBeGreaterThan(20);
    for (const each of texts) {
      const xml = printXml({ name: "a", attributes: { b: each }, children: [], text: each });
      const { a } = parser.parse(xml) as { a: { "@_b": string; "#text"?: string } | string };
      const shown = typeof a === "string" ? a : (a["#text"] ?? "");
      expect(shown).toBe(each);
      if (typeof a !== "string") expect(a["@_b"]).toBe(each);
    }
  });
});

describe("the page about the documents", () => {
  it("links to every document, and to files for programs", () => {
    const links = linksIn(withoutFrontMatter(documents)).map((link) => posix.join("docs", link));
    const wanted = [...served].filter((path) => path.startsWith("openapi/"));
    expect(wanted.filter((path) => !links.includes(path))).toEqual([]);
    const lost = links.filter((link) => !served.has(link) && !pages.has(link));
    expect(lost).toEqual([]);
  });

  it("has lines to copy, with files that a line before fetched", () => {
    const lines = documents.split("\n").filter((line) => /^(curl|npx|docker) /.test(line));
    const fetched = lines.flatMap((line) => /^curl -O (\S+)/.exec(line)?.[1] ?? []);
    expect(fetched).toHaveLength(3);
    expect(fetched.filter((each) => !served.has(each.slice(root.length)))).toEqual([]);
    const names = fetched.map((each) => posix.basename(each));
    const others = lines.filter((line) => !line.startsWith("curl"));
    expect(others.length).toBeGreaterThanOrEqual(6);
    expect(others.filter((line) => !names.some((name) => line.includes(name)))).toEqual([]);
    expect(documents).not.toContain("{{");
  });

  it("is left out where no payload is known", () => {
    expect(documentsPage({ ...catalog, vendors: [] }, template, site)).toBeNull();
  });
});
