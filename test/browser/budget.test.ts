import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "./find-chromium.js";
import { listPages } from "./list-pages.js";
import { openSite, type OpenedSite } from "./open-browser.js";
import { weighRequests } from "./weigh-requests.js";

/** What a reader may have to fetch, in bytes over the wire. */
const mostForPage = 100_000;
const mostForSearch = 60_000;

describe.skipIf(chromiumPath === null)("a reader fetches", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());

  it("at most 100 kB for the largest event page, all files that it needs included", async () => {
    const size = (path: string) => readFileSync(join(site.folder, `${path}.html`)).length;
    const events = listPages(site.folder).filter((path) => path.includes("/events/"));
    const largest = events.toSorted((a, b) => size(b) - size(a)).slice(0, 3);
    expect(largest).toHaveLength(3);
    for (const path of largest) {
      const { page, visit, requests, close } = await site.newTab();
      await visit(path);
      await page.waitForLoadState("networkidle");
      expect(requests.length, path).toBeGreaterThan(3);
      expect(weighRequests(site, requests), path).toBeLessThanOrEqual(mostForPage);
      await close();
    }
  });

  it("at most 60 kB for a first search", async () => {
    const { page, visit, requests, close } = await site.newTab();
    await visit("");
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("REACTIONS_CHANGED");
    await page.getByRole("option").filter({ hasText: "REACTIONS_CHANGED" }).first().waitFor();
    await page.waitForLoadState("networkidle");
    const asked = requests.slice(before);
    expect(asked.some((each) => each.endsWith("search/pages.json"))).toBe(true);
    expect(weighRequests(site, asked)).toBeLessThanOrEqual(mostForSearch);
    await close();
  });

  it("the text of a page once: what the script of a page adds is next to nothing", async () => {
    const { visit, requests, close } = await site.newTab();
    await visit("plain/2026-04-21/events/thread-email-received");
    const own = requests.filter((each) => each.includes("thread-email-received.md"));
    expect(own).toHaveLength(1);
    expect(weighRequests(site, own)).toBeLessThan(2_000);
    await close();
  });
});
