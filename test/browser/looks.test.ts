import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-files.js";
import { chromiumPath } from "./find-chromium.js";
import { type OpenedSite, openSite } from "./open-browser.js";
import { runAxe } from "./run-axe.js";

const pages = {
  home: "",
  vendor: "plain/",
  event: "plain/2026-04-21/events/thread-slack-message-updated",
  model: "plain/2026-04-21/models/customer",
  coverage: "coverage",
  identify: "identify",
} as const;
const everyPage = Object.entries(pages);
const themes = ["light", "dark"] as const;
const looks = everyPage.flatMap(([name, path]) =>
  themes.map((theme) => [name, theme, path] as const),
);

const phone = { viewport: { width: 390, height: 844 } };
const screenshots = join(projectRoot, "node_modules/.cache/site-screenshots");

describe.skipIf(chromiumPath === null)("the main pages", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());

  it.each(looks)("%s, %s: has nothing that axe finds wrong", async (name, colorScheme, path) => {
    const { page, visit, problems, close } = await site.newTab({ colorScheme });
    await visit(path);
    const isDark = await page.evaluate(() => document.documentElement.classList.contains("dark"));
    expect(isDark).toBe(colorScheme === "dark");
    const clip = { x: 0, y: 0, width: 1280, height: 2400 };
    const file = join(screenshots, `${name}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true, clip });
    expect(await runAxe(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(everyPage)("%s, on a phone: has nothing that axe finds wrong", async (name, path) => {
    const { page, visit, close } = await site.newTab(phone);
    await visit(path);
    await page.screenshot({ path: join(screenshots, `${name}-phone.png`) });
    expect(await runAxe(page)).toEqual([]);
    await close();
  });

  it.each(themes)("search, %s: has nothing that axe finds wrong", async (colorScheme) => {
    const { page, visit, close } = await site.newTab({ colorScheme });
    await visit("");
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("thread");
    await page.getByRole("option").filter({ hasText: "thread" }).first().waitFor();
    await page.screenshot({ path: join(screenshots, `search-${colorScheme}.png`) });
    expect(await runAxe(page)).toEqual([]);
    await close();
  });

  it("would be found wrong if they were", async () => {
    const { page, visit, close } = await site.newTab();
    await visit("");
    await page.evaluate(() => {
      const main = document.querySelector("main");
      main?.append(document.createElement("img"));
      const faint = document.createElement("p");
      faint.textContent = "Hardly to be read";
      faint.style.color = "#ddd";
      faint.style.background = "#fff";
      main?.append(faint);
    });
    const rules = (await runAxe(page)).map((each) => each.replace(/:.*/, ""));
    expect(rules).toContain("image-alt");
    expect(rules).toContain("color-contrast");
    await close();
  });

  it.each(everyPage)("%s, on a phone: no cell is too narrow to be read", async (_name, path) => {
    const { page, visit, close } = await site.newTab(phone);
    await visit(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    const narrow = await page.locator("main :is(td, th):visible").evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const { width } = cell.getBoundingClientRect();
        const text = cell.textContent.trim();
        return text.length > 6 && width < 80 ? [`${text}: ${width}`] : [];
      }),
    );
    expect(narrow).toEqual([]);
    await close();
  });

  it.each([
    ["wide", {}],
    ["on a phone", phone],
  ])("%s: names go on in the next line where one of their parts ends", async (_what, options) => {
    const { page, visit, close } = await site.newTab(options);
    for (const path of ["plain/", "enad/", pages.event]) {
      await visit(path);
      const { parts, broken } = await page.evaluate(() => {
        const names = document.querySelectorAll("h1 code, td code, .field-name, .sidebar a");
        const found = [...names].flatMap((name) => {
          const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          return texts.flatMap((text) =>
            [...text.data.matchAll(/[a-z\d]{2,16}/gi)].map(({ 0: part, index }) => {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + part.length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              return { part, lines: lines.size };
            }),
          );
        });
        const shown = found.filter(({ lines }) => lines > 0);
        return {
          parts: shown.length,
          broken: shown.filter(({ lines }) => lines > 1).map(({ part }) => part),
        };
      });
      expect(parts, path).toBeGreaterThan(50);
      expect(broken, path).toEqual([]);
    }
    await close();
  });

  it.each([
    ...everyPage,
    ["a field that is folded away", `${pages.event}#field-thread.customer.email.isVerified`],
    // What a page moves by itself it moves each time; on a busy machine one may be painted in the middle of something.
  ])("%s: stays where it is while it loads", { retry: 2 }, async (_name, path) => {
    const { page, visit, close } = await site.newTab();
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as readonly LayoutShift[])
          shifts.push({
            value: entry.value,
            moved: entry.sources.map(
              ({ node, previousRect, currentRect }) =>
                `${node?.textContent?.slice(0, 40)}: ${JSON.stringify([previousRect, currentRect])}`,
            ),
          });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await visit(path);
    await page.waitForLoadState("networkidle");
    const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, JSON.stringify(shifts)).toBeLessThan(0.01);
    await close();
  });
});

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** https://wicg.github.io/layout-instability, which TypeScript does not know. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}
