import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite, testBase } from "./build-site.js";
import { listSite } from "./list-pages.js";
import { readPage, type ReadPage } from "./read-page.js";

const origin = "https://site.example";

describe("the built site", () => {
  let files: ReadonlySet<string>;
  let pages: ReadonlyMap<string, ReadPage>;
  let folder: string;

  beforeAll(async () => {
    folder = await buildSite(null);
    files = new Set(listSite(folder));
    pages = new Map(
      [...files]
        .filter((path) => path.endsWith(".html"))
        .map((path) => [path, readPage(readFileSync(join(folder, path), "utf8"))]),
    );
  }, 900_000);

  /** The file that an address of the site leads to, and the anchor in it. */
  function leadsTo(href: string, from: string): { file: string | null; anchor: string } | null {
    const here = `${origin}${testBase}${from.replace(/(^|\/)index\.html$|\.html$/, "$1")}`;
    const url = new URL(href, here);
    if (url.origin !== origin) return null;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (!url.pathname.startsWith(testBase)) return { file: null, anchor };
    const path = decodeURIComponent(url.pathname.slice(testBase.length));
    const candidates = [path, `${path}.html`, `${path}index.html`];
    return { file: candidates.find((each) => files.has(each)) ?? null, anchor };
  }

  const everyLink = () =>
    [...pages].flatMap(([from, { links }]) => links.map(({ href }) => ({ from, href })));

  it("has no link that leads nowhere", () => {
    const links = everyLink();
    expect(links.length).toBeGreaterThan(10_000);
    const lost = links.filter(({ from, href }) => leadsTo(href, from)?.file === null);
    expect(lost.map(({ from, href }) => `${from} → ${href}`)).toEqual([]);
  });

  it("has no link to a place that its page has not", () => {
    const lost = everyLink().filter(({ from, href }) => {
      const target = leadsTo(href, from);
      if (!target?.file || target.anchor === "") return false;
      return !pages.get(target.file)?.ids.has(target.anchor);
    });
    expect(lost.map(({ from, href }) => `${from} → ${href}`)).toEqual([]);
  });

  it("carries the license of whatever its scripts are made of", () => {
    const told = readFileSync(join(folder, "licenses.txt"), "utf8").split("\n## ").slice(1);
    const names = told.map((each) => each.replace(/ - [^]*/, ""));
    const known = ["@vue/runtime-dom", "minisearch", "vitepress"];
    expect(names).toEqual(expect.arrayContaining(known));
    const silent = told.filter((each) => !/\bCopyright\b[^]*\bpermission notice\b/.test(each));
    expect(silent).toEqual([]);
  });

  it("has no place twice in one page", () => {
    const twice = [...pages].flatMap(([path, { repeated }]) =>
      repeated.map((id) => `${path} ${id}`),
    );
    expect(twice).toEqual([]);
  });

  it("fetches its own files only, and all of them are there", () => {
    const lost = [...pages].flatMap(([from, { fetched }]) =>
      fetched.filter((href) => !leadsTo(href, from)?.file).map((href) => `${from} ← ${href}`),
    );
    expect(lost).toEqual([]);
  });

  it("leads by whole addresses to other origins only", () => {
    const whole = everyLink().filter(({ href }) => /^[a-z][a-z\d+.-]*:/i.test(href));
    expect(whole.filter(({ href }) => !/^https?:\/\/[^/]/.test(href))).toEqual([]);
  });

  it("has no inline style, and no handler of events in its HTML", () => {
    const html = [...pages.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]);
    const styled = html.filter(([, text = ""]) => /<[^>]+\s(?:style|on[a-z]+)=/.test(text));
    expect(styled.map(([path]) => path)).toEqual([]);
  });

  it("names in every page its twin in Markdown, and the feed", () => {
    const without = [...pages].filter(([path, { fetched }]) => {
      const twin = testBase + path.replace(/\.html$/, ".md");
      return (
        path !== "404.html" && !(fetched.includes(twin) && fetched.includes(`${testBase}feed.xml`))
      );
    });
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it("leads from its first page to every other", () => {
    const reached = new Set(["index.html"]);
    for (const from of reached)
      for (const { href } of pages.get(from)?.links ?? []) {
        const target = leadsTo(href, from)?.file;
        if (target?.endsWith(".html")) reached.add(target);
      }
    const lost = [...pages.keys()].filter((path) => path !== "404.html" && !reached.has(path));
    expect(lost).toEqual([]);
  });

  it("would be told that it had dead links", () => {
    expect(leadsTo("no-such-page", "index.html")).toEqual({ file: null, anchor: "" });
    expect(leadsTo("/plain/", "index.html")?.file).toBeNull();
    expect(leadsTo("../#events", "plain/v/index.html")).toEqual({
      file: "plain/index.html",
      anchor: "events",
    });
    expect(readPage('<p id="a"><a href="#b" id="a">').repeated).toEqual(["a"]);
  });
});
