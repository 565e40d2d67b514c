import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mapLinks } from "../../generator/site/map-links.js";
import { testBase, testOrigin } from "./build-site.js";
import { chromiumPath } from "./find-chromium.js";
import { type OpenedSite, openSite, type Tab } from "./open-browser.js";

const eventPage = "plain/2026-04-21/events/thread-slack-message-updated";

describe.skipIf(chromiumPath === null)("a reader", () => {
  let site: OpenedSite;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());
  beforeEach(async () => {
    tab = await site.newTab({ permissions: ["clipboard-read", "clipboard-write"] });
  });
  afterEach(async () => {
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  it("copies an example", async () => {
    const { page, visit } = tab;
    await visit(eventPage);
    const frame = page.locator('[data-section^="example"] .code-frame').first();
    await frame.getByRole("button", { name: "Copy" }).click();
    await frame.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe((await frame.locator("pre").innerText()).trim());
    expect(() => JSON.parse(copied)).not.toThrow();
  });

  it("lands on the row that an address names, inside whatever is folded", async () => {
    const { page, visit } = tab;
    const anchor = "field-thread.customer.email.isVerified";
    await visit(`${eventPage}#${anchor}`);
    const row = page.locator(`[id="${anchor}"]`);
    await page.waitForFunction((id) => {
      const place = document.getElementById(id)?.getBoundingClientRect();
      return place !== undefined && place.top >= 0 && place.top < innerHeight;
    }, anchor);
    expect(await row.count()).toBe(1);
    const isFolded = await row.evaluate((found) => found.closest("details:not([open])") !== null);
    expect(isFolded).toBe(false);
  });

  it("takes no harm from an address whose end cannot be read", async () => {
    await tab.visit(`${eventPage}#%`);
    await tab.page.getByRole("heading", { level: 1 }).waitFor();
  });

  it("goes to the same event of another version, and back", async () => {
    const { page, visit } = tab;
    await visit(eventPage);
    await page.locator("main").getByRole("link", { name: "2025-07-30" }).first().click();
    await page.waitForURL(/\/plain\/2025-07-30\/events\/thread-slack-message-updated$/);
    const heading = page.getByRole("heading", { level: 1 });
    expect(await heading.innerText()).toContain("thread.slack_message_updated");
    await page.goBack();
    await page.waitForURL(new RegExp(`${eventPage}$`));
    await page.locator("#field-reactionChange").first().waitFor({ state: "attached" });
  });

  it("goes from page to page without loading the site anew, and sees what a fresh visit shows", async () => {
    const { page, visit } = tab;
    await visit(eventPage);
    await page.evaluate(() => Object.assign(window, { isSameVisit: true }));
    await page.locator('.sidebar a[href$="/events/thread-chat-sent"]').first().click();
    await page.waitForURL(/thread-chat-sent$/);
    await page.locator('[data-page-body$="thread-chat-sent"]').waitFor();
    expect(await page.evaluate(() => "isSameVisit" in window)).toBe(true);
    const html = () => page.locator("[data-page-body]").innerHTML();
    const here = await html();
    expect(await page.title()).toContain("thread.chat_sent");
    await page.goBack();
    await page.locator(`[data-page-body="${eventPage}"]`).waitFor();
    await page.goForward();
    await page.locator('[data-page-body$="thread-chat-sent"]').waitFor();
    expect(await html()).toBe(here);
    await page.reload();
    expect(await html()).toBe(here);
  });

  it("chooses a theme, which stays", async () => {
    const { page, visit } = tab;
    await visit("");
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
    expect(await isDark()).toBe(false);
    await page.getByRole("button", { name: "Dark theme" }).click();
    expect(await isDark()).toBe(true);
    await visit("coverage");
    expect(await isDark()).toBe(true);
  });

  it("filters the events of a vendor", async () => {
    const { page, visit } = tab;
    await visit("plain/");
    const rows = page.locator('[data-section="events"] tbody tr:visible');
    const all = await rows.count();
    await page.locator('[data-section="events"] .row-filter input').first().fill("slack");
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('[data-section="events"] tbody tr:not([hidden])').length < count,
      all,
    );
    const shown = await rows.allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => !text.toLowerCase().includes("slack"))).toEqual([]);
  });

  it("is told that a page is not there", async () => {
    const { page, problems, close } = await site.newTab();
    const answer = await page.goto(site.url("plain/events/no-such-event"));
    expect(answer?.status()).toBe(404);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page
      .getByRole("link", { name: /hookscribe/ })
      .first()
      .click();
    await page.waitForURL(site.url(""));
    // The answer itself is the only thing that was wrong.
    expect(problems.filter((each) => !/404/.test(each))).toEqual([]);
    await close();
  });

  it("prints all of a page", async () => {
    const { page, visit } = tab;
    await visit(eventPage);
    const folded = await page.locator("main details:not([open])").count();
    expect(folded).toBeGreaterThan(5);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main details:not([open])").locator("visible=true").count()).toBe(0);
    // Whole documents are not what one prints a page for.
    expect(await page.locator("#json-schema, #openapi").locator("visible=true").count()).toBe(0);
    expect(await page.locator("#typescript").isVisible()).toBe(true);
    expect(await page.locator(".site-header, .sidebar").locator("visible=true").count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("main details:not([open])").count()).toBe(folded);
  });
});

describe.skipIf(chromiumPath === null)("without scripts", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());

  it.each(["", "plain/", eventPage, "plain/2026-04-21/models/customer", "coverage"])(
    "%j can be read and followed",
    async (path) => {
      const { page, problems, close } = await site.newTab({ javaScriptEnabled: false });
      await page.goto(site.url(path));
      const text = await page.locator("main").innerText();
      expect(text.length).toBeGreaterThan(300);
      // What needs scripts is not offered.
      expect(await page.locator(".needs-script:visible").count()).toBe(0);
      const link = page.locator('main a[href^="/"]:visible').first();
      const target = await link.getAttribute("href");
      await link.click();
      expect(new URL(page.url()).pathname).toBe(target?.replace(/#.*/, ""));
      expect(problems).toEqual([]);
      await close();
    },
  );

  it("what folds can be unfolded", async () => {
    const { page, close } = await site.newTab({ javaScriptEnabled: false });
    await page.goto(site.url(eventPage));
    const folded = page.locator("main details:not([open])");
    const before = await folded.count();
    await folded.first().locator("summary").first().click();
    expect(await folded.count()).toBe(before - 1);
    await close();
  });
});

describe.skipIf(chromiumPath === null)("a program", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());

  const local = (address: string) =>
    site.url(address.slice(`${testOrigin}${testBase}`.length).replace(/#.*/, ""));

  it("can fetch whatever llms.txt lists", async () => {
    const text = await (await fetch(site.url("llms.txt"))).text();
    const links = new Set<string>();
    mapLinks(text, (target) => {
      links.add(local(target));
      return target;
    });
    expect(links.size).toBeGreaterThan(150);
    const answers = await Promise.all([...links].map((link) => fetch(link, { method: "HEAD" })));
    expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
  });

  it("can fetch every page that the sitemap lists, and its Markdown", async () => {
    const text = await (await fetch(site.url("sitemap.xml"))).text();
    const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => local(loc));
    expect(pages.length).toBeGreaterThan(500);
    const twins = pages.map((page) => page.replace(/\/$/, "/index") + ".md");
    const answers = await Promise.all(
      [...pages, ...twins].map((url) => fetch(url, { method: "HEAD" })),
    );
    expect(answers.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
  });

  it.each(["coverage.json", "feed.xml", "robots.txt", "llms-full.txt", "favicon.svg", "_headers"])(
    "can fetch %s",
    async (path) => {
      const answer = await fetch(site.url(path));
      expect(answer.status).toBe(200);
      expect((await answer.text()).length).toBeGreaterThan(20);
    },
  );
});
