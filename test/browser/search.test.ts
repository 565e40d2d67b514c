import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath } from "./find-chromium.js";
import { type OpenedSite, openSite, type Tab } from "./open-browser.js";

describe.skipIf(chromiumPath === null)("search, by the keyboard alone", () => {
  let site: OpenedSite;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());
  beforeEach(async () => {
    tab = await site.newTab();
    await tab.visit("");
  });
  afterEach(async () => {
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  const dialog = () => tab.page.getByRole("dialog", { name: "Search" });
  const first = () => tab.page.getByRole("option").first();
  const active = () => tab.page.locator('[role="option"][aria-selected="true"]');

  /** Opens the search, types, waits for the result that is wanted first, and goes to it. */
  async function lookFor(query: string, wanted: RegExp): Promise<URL> {
    const { page } = tab;
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type(query);
    await active().filter({ hasText: wanted }).waitFor();
    await page.keyboard.press("Enter");
    await dialog().waitFor({ state: "hidden" });
    await page.waitForURL((url) => url.href !== site.url(""));
    return new URL(page.url());
  }

  const isShown = (id: string) =>
    tab.page.waitForFunction((wanted) => {
      const place = document.getElementById(wanted)?.getBoundingClientRect();
      return place !== undefined && place.top >= 0 && place.top < innerHeight && place.height >= 0;
    }, id);

  it("finds an event", async () => {
    const url = await lookFor("slack message upd", /^event\s*thread\.slack_message_updated/);
    expect(url.href).toBe(site.url("plain/2026-04-21/events/thread-slack-message-updated"));
    await tab.page.getByRole("heading", { level: 1, name: "slack_message_updated" }).waitFor();
  });

  it("finds a field, and shows its row", async () => {
    const url = await lookFor("markedAsSpamAt", /^field\s*markedAsSpamAt/);
    expect(url.hash).toMatch(/^#field-/);
    await isShown(decodeURIComponent(url.hash.slice(1)));
  });

  it("finds a value, and shows the row of its field", async () => {
    const url = await lookFor("REACTIONS_CHANGED", /^value\s*REACTIONS_CHANGED/);
    expect(url.hash).toBe("#field-changeType");
    await isShown("field-changeType");
  });

  it("says of each result what it is and whose", async () => {
    const { page } = tab;
    await page.keyboard.press("/");
    await dialog().waitFor();
    await page.keyboard.type("cart created");
    await first().filter({ hasText: "cart.created" }).waitFor();
    expect(await first().innerText()).toMatch(/^event\s+cart\.created\s+Emporix\s/);
  });

  it("moves with the arrows, around the ends, and stays in sight", async () => {
    const { page } = tab;
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type("thread");
    await first().filter({ hasText: "thread" }).waitFor();
    const input = page.getByRole("combobox");
    const pointedAt = () => input.getAttribute("aria-activedescendant");
    const begin = await pointedAt();
    await page.keyboard.press("ArrowDown");
    expect(await pointedAt()).not.toBe(begin);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await active().getAttribute("id")).toBe(await pointedAt());
    expect(await active().count()).toBe(1);
    const isInView = await active().evaluate((option) => {
      const place = option.getBoundingClientRect();
      const list = option.parentElement?.getBoundingClientRect();
      return list !== undefined && place.top >= list.top - 1 && place.bottom <= list.bottom + 1;
    });
    expect(isInView).toBe(true);
  });

  it("closes with Escape, and gives the focus back", async () => {
    const { page } = tab;
    await page.getByRole("button", { name: "Search" }).first().focus();
    await page.keyboard.press("Enter");
    await dialog().waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
    const focused = await page.evaluate(() => document.activeElement?.className ?? "");
    expect(focused).toContain("search-button");
  });

  it("keeps what is typed while it is still being loaded", async () => {
    const { page } = tab;
    let isAsked = false;
    await page.route(/\/search-dialog[^/]*\.js$/, async (route) => {
      isAsked = true;
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    // Requests of a page that was there before are not always held.
    await tab.visit("");
    await page.keyboard.press("/");
    await page.keyboard.type("cart/x");
    for (let count = 0; count < 2; count++) await page.keyboard.press("Backspace");
    await dialog().waitFor();
    expect(isAsked).toBe(true);
    await page.keyboard.type(".cre");
    expect(await page.getByRole("combobox").inputValue()).toBe("cart.cre");
    await active()
      .filter({ hasText: /^event\s*cart\.created/ })
      .waitFor();
  });

  it("leaves a slash to whoever is writing", async () => {
    const { page } = tab;
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type("a/b");
    expect(await page.getByRole("combobox").inputValue()).toBe("a/b");
  });

  it("says so when nothing fits, and shows what was asked as it is", async () => {
    const { page } = tab;
    const hostile = "<zzqqzz>";
    await page.keyboard.press("Control+k");
    await dialog().waitFor();
    await page.keyboard.type(hostile);
    await page.getByText(`Nothing found for “${hostile}”.`).waitFor();
  });

  it("says so when it cannot be loaded, and tries again", async () => {
    const { page } = tab;
    await page.route("**/search/pages.json", (route) => route.fulfill({ status: 200, body: "{" }));
    await page.keyboard.press("Control+k");
    await page.getByText("The search could not be loaded.").waitFor();
    await page.unroute("**/search/pages.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("combobox").fill("cart.created");
    await first().filter({ hasText: "cart.created" }).waitFor();
  });
});
