import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { toOneLine } from "../../generator/text/escape-markdown.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { hostileTexts } from "../support/arbitrary-json.js";
import { catalogOf } from "../support/emit-catalog.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { formatMarkdown, renderMarkdown } from "../unit/markdown-oracle.js";
import { shopDefinitions } from "./docs-definitions.js";
import { emitAll, loadDocsTemplates, shippedCatalog } from "./docs-pages.js";
import { versionedDefinitions } from "./docs-versions.js";

const emitter = createDocsEmitter(loadDocsTemplates());
const frontMatter = /^---\n([^]*?)\n---\n\n/;
const withoutFront = (text: string) => text.replace(frontMatter, "");

/** With `DOCS_OUT`, the pages are written there, to be looked at. */
function show(files: readonly EmittedFile[]): readonly EmittedFile[] {
  const out = process.env["DOCS_OUT"];
  for (const { path, text } of out === undefined ? [] : files) {
    mkdirSync(dirname(join(out ?? "", path)), { recursive: true });
    writeFileSync(join(out ?? "", path), text);
  }
  return files;
}

const catalogs: readonly (readonly [string, () => Catalog | Promise<Catalog>])[] = [
  ["the shipped definitions", shippedCatalog],
  ["a vendor with one of everything", () => catalogOf(shopDefinitions)],
  ["a vendor with versions", () => catalogOf(versionedDefinitions)],
  ["hostile texts", hostileCatalog],
];

describe.each(catalogs)("pages of %s", (what, load) => {
  // The law `catalog-settled` asks the same of all that is generated from the shipped definitions.
  if (what !== "the shipped definitions")
    test("stay as they are under prettier, where they say so", async () => {
      for (const { path, text, settled } of show(await emitAll(emitter, await load()))) {
        const formatted = await formatMarkdown(text);
        if (settled) expect.soft(formatted, path).toBe(text);
        else expect.soft(await formatMarkdown(formatted), path).toBe(formatted);
      }
    });

  test("hold no element but our own, and nothing that Vue or Liquid would read", async () => {
    for (const { path, text } of await emitAll(emitter, await load())) {
      const body = withoutFront(text);
      const { elements, html } = renderMarkdown(body);
      const foreign = [...elements].filter((element) => !ownElements.test(element));
      expect.soft(foreign, path).toEqual([]);
      const outsideCode = html.replace(/<pre>[^]*?<\/pre>/g, "");
      expect.soft(outsideCode, path).not.toContain("{{");
    }
  });

  test("have front matter that reads back", async () => {
    for (const { path, text } of await emitAll(emitter, await load())) {
      const front: unknown = parseYaml(frontMatter.exec(text)?.[1] ?? "");
      expect.soft(front, path).toMatchObject({
        title: expect.any(String) as string,
        kind: expect.stringMatching(/^(index|coverage|vendor|version|event|model)$/) as string,
      });
    }
  });

  test("link to pages and anchors that exist", async () => {
    const files = await emitAll(emitter, await load());
    const anchors = new Map(files.map(({ path, text }) => [path, anchorsOf(withoutFront(text))]));
    for (const { path, text } of files)
      for (const link of linksOf(withoutFront(text)))
        expect.soft(brokenLink(path, link, anchors), `${path} → ${link}`).toBeNull();
  });

  test("have anchors that are unique on their page", async () => {
    for (const { path, text } of await emitAll(emitter, await load())) {
      const ids = [...withoutFront(text).matchAll(/<a id="([^"]*)">/g)].map(([, id]) => id);
      expect.soft(ids.length, path).toBe(new Set(ids).size);
    }
  });
});

const ownElements =
  /^(?:p|h[1-4]|ul|ol|li|table|thead|tbody|tr|th|td|a|code|strong|em|blockquote|<a id="[\w\-.~*]+">|<\/a>)$/;

function linksOf(markdown: string): readonly string[] {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  return tokens
    .flatMap((token) => token.children ?? [])
    .flatMap((token) => (token.type === "link_open" ? [String(token.attrGet("href"))] : []));
}

/** Explicit anchors, and those that code hosts give to headings. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const ids = [...markdown.matchAll(/<a id="([^"]*)">/g)].map(([, id]) => id ?? "");
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    (title ?? "")
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...ids, ...headings]);
}

function brokenLink(
  from: string,
  link: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (/^https?:\/\//.test(link)) return null;
  const [target = "", hash] = link.split("#");
  const path = target === "" ? from : posix.join(posix.dirname(from), decodeURI(target));
  if (/^(schemas|openapi)\//.test(path)) return null;
  const found = anchors.get(path);
  if (!found) return "no such page";
  return hash === undefined || found.has(hash) ? null : "no such anchor";
}

test("hostile texts show as they are", async () => {
  const catalog = await hostileCatalog();
  const files = await emitAll(emitter, catalog);
  const page = files.find(({ path }) => path.endsWith("hostile/events/thing-created.md"));
  const { shown } = renderMarkdown(withoutFront(page?.text ?? ""));
  for (const text of hostileTexts)
    expect.soft(shown.includes(toOneLine(text)), JSON.stringify(text)).toBe(true);
});

test("pages are the same whatever is defined beside them", async () => {
  const page = shippedCatalog().vendors[0]?.versions[0]?.pages[0];
  const vendor = shippedCatalog().vendors[0];
  const version = vendor?.versions[0];
  if (!vendor || !version || !page) throw new Error("The shipped catalog has no page.");
  const alone = { vendor, version: { ...version, pages: [page] }, page };
  expect(await emitter.page?.(alone)).toEqual(await emitter.page?.({ vendor, version, page }));
});
