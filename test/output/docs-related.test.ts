import { expect, test } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shopVendor } from "../support/shop.js";
import { emitAll, loadDocsTemplates } from "./docs-pages.js";

/** A page that documents so many events, by name alone: `item.a0`, `item.a1` … in the order of their types. */
const pageOf = (count: number) => `page: items
title: Items
sources:
  - { title: Docs, url: "https://shop.example/items", retrieved: 2026-01-02, evidence: table }
events:
${Array.from({ length: count }, (_, index) => `  item.a${String(index).padStart(3, "0")}: { summary: Something happened. }\n`).join("")}`;

/** The events that the page of each event names as related. */
async function relatedOf(count: number) {
  const catalog = catalogOf([
    { path: "shop/vendor.yaml", text: shopVendor },
    { path: "shop/items.yaml", text: pageOf(count) },
  ]);
  const files = await emitAll(createDocsEmitter(loadDocsTemplates()), catalog);
  return files
    .filter(({ path }) => path.includes("/events/"))
    .map(({ path, text }) => {
      const [, section = ""] = text.split("\n## Related events\n");
      return {
        own: path.slice(path.lastIndexOf("/") + 1),
        named: [...section.matchAll(/^- \[`[^`]+`\]\(([^)]+)\)/gm)].map(([, target]) => target),
        tellsOfAll: section.includes("[all are listed](../index.md#events)"),
      };
    });
}

test.each([1, 2, 25])("of %i events of a page, each names all others", async (count) => {
  for (const { own, named, tellsOfAll } of await relatedOf(count)) {
    expect(new Set(named).size).toBe(count - 1);
    expect(named).not.toContain(own);
    expect(tellsOfAll).toBe(false);
  }
});

test("of hundreds, each names those next to it, and where all are", async () => {
  const pages = await relatedOf(300);
  for (const [index, { own, named, tellsOfAll }] of pages.entries()) {
    const beside = [pages[index - 1], pages[index + 1]].flatMap((page) => page?.own ?? []);
    expect(new Set(named).size).toBe(24);
    expect(named).toEqual(expect.arrayContaining(beside));
    expect(named).not.toContain(own);
    expect(tellsOfAll).toBe(true);
  }
});
