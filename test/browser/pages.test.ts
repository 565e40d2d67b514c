import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "./find-chromium.js";
import { listPages } from "./list-pages.js";
import { openSite, type OpenedSite } from "./open-browser.js";

const phone = { viewport: { width: 390, height: 844 } };

if (chromiumPath === null)
  it.skip("SKIPPED: install Chromium, or set CHROMIUM to its path, to test the site in a browser", () => {});

describe.skipIf(chromiumPath === null)("every page, on a phone", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());

  it("loads without a problem, asks nobody else, has a title, and does not scroll sideways", async () => {
    const paths = [...listPages(site.folder)];
    expect(paths.length).toBeGreaterThan(500);
    const waiting = paths.values();
    const found = await Promise.all([0, 1, 2, 3].map(() => visitAll(site, waiting)));
    expect(found.flat()).toEqual([]);
  }, 600_000);
});

/** Visits pages in one tab until none is left; what is wrong with them. */
async function visitAll(site: OpenedSite, paths: Iterable<string>): Promise<readonly string[]> {
  const { page, visit, problems, close } = await site.newTab(phone);
  const wrong: string[] = [];
  for (const path of paths) {
    await visit(path);
    const { title, text, overflow } = await page.evaluate(() => ({
      title: document.querySelector("h1")?.textContent.trim() ?? "",
      text: document.querySelector("main")?.textContent.trim().length ?? 0,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    if (title === "") wrong.push(`${path} has no title`);
    if (text < 100) wrong.push(`${path} is all but empty`);
    if (overflow > 0) wrong.push(`${path} scrolls sideways by ${overflow} pixels`);
  }
  await close();
  return [...wrong, ...problems];
}
