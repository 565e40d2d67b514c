import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { listPages } from "../../browser/list-pages.js";
import { openBuilt, type OpenedSite } from "../../browser/open-browser.js";
import { weighRequests } from "../../browser/weigh-requests.js";
import type { PhoneLoad, Reading } from "./bench-result.js";
import { benchBase } from "./build-job.js";

/** How the search of a site is used. */
export interface SearchHandles {
  readonly key: string;
  /** Selectors of where to type, and of the results. */
  readonly input: string;
  readonly result: string;
}

const searched = "thread.slack_message_updated";
const tries = 5;

/** Measures what a reader of a built site waits for. */
export async function measureReading(site: string, search: SearchHandles): Promise<Reading> {
  const opened = await openBuilt(site, benchBase);
  try {
    const path = largestEvent(opened);
    const searches = [];
    for (let count = 0; count < tries; count++) searches.push(await tryPage(opened, path, search));
    const phone = [];
    for (let count = 0; count < tries; count++) phone.push(await loadOnPhone(opened, path));
    const [first] = searches;
    return {
      pageBytes: first?.pageBytes ?? NaN,
      searchBytes: first?.searchBytes ?? NaN,
      searchMs: searches.map(({ ms }) => ms),
      phone,
    };
  } finally {
    await opened.close();
  }
}

function largestEvent({ folder }: OpenedSite): string {
  const size = (path: string) => statSync(join(folder, `${path}.html`)).size;
  const events = listPages(folder).filter((path) => path.includes("/events/"));
  const [largest] = events.sort((a, b) => size(b) - size(a));
  if (largest === undefined) throw new Error(`${folder} has no page of an event.`);
  return largest;
}

interface Tried {
  readonly pageBytes: number;
  readonly searchBytes: number;
  readonly ms: number;
}

async function tryPage(site: OpenedSite, path: string, search: SearchHandles): Promise<Tried> {
  const { page, visit, requests, close } = await site.newTab();
  await visit(`${path}.html`);
  await page.waitForLoadState("networkidle");
  const forPage = [...requests];
  const ms = await timeSearch(page, search);
  await page.waitForLoadState("networkidle");
  const tried = {
    pageBytes: weighRequests(site, forPage),
    searchBytes: weighRequests(site, requests.slice(forPage.length)),
    ms,
  };
  await close();
  return tried;
}

/** From the key to a result that leads where it should. */
async function timeSearch(page: Page, { key, input, result }: SearchHandles): Promise<number> {
  const began = performance.now();
  await page.keyboard.press(key);
  await page.locator(input).fill(searched);
  await page.locator(result).filter({ hasText: searched }).first().waitFor();
  return performance.now() - began;
}

async function loadOnPhone(site: OpenedSite, path: string): Promise<PhoneLoad> {
  const { page, context, close } = await site.newTab({ viewport: { width: 390, height: 844 } });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await page.addInitScript(() => {
    const load = { blockingMs: 0, largestPaintMs: 0 };
    Object.assign(window, { load });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) load.blockingMs += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) load.largestPaintMs = startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(site.url(`${path}.html`), { waitUntil: "networkidle" });
  const load = await page.evaluate(() => (window as unknown as { load: PhoneLoad }).load);
  await close();
  return load;
}
