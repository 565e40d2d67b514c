import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { buildSite, testBase } from "./build-site.js";
import { chromiumPath } from "./find-chromium.js";
import { serveFolder } from "./serve-folder.js";

/** The built site, served, and a browser to look at it with. */
export interface OpenedSite {
  /** Of the built files. */
  readonly folder: string;
  /** Address of a page by its path below the site's root. */
  readonly url: (path: string) => string;
  /** A tab of its own, with nothing stored. */
  readonly newTab: (options?: BrowserContextOptions) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  readonly page: Page;
  /** Goes to a page by its path below the site's root, and waits until its scripts have taken over. */
  readonly visit: (path: string) => Promise<void>;
  readonly context: BrowserContext;
  /** What went wrong in it so far: messages of the console, exceptions, lost files, requests to another origin. */
  readonly problems: readonly string[];
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds the site of some definitions, those that are shipped if none are given, serves it, and starts a browser. */
export const openSite = async (
  definitions: ReadonlyMap<string, string> | null = null,
): Promise<OpenedSite> => openBuilt(await buildSite(definitions), testBase);

/** Serves a site that was built for a path, and starts a browser. */
export async function openBuilt(folder: string, base: string): Promise<OpenedSite> {
  const { at, close } = await serveFolder(folder, base);
  const browser = await launchBrowser();
  return {
    folder,
    url: (path) => at + path,
    newTab: (options) => openTab(browser, at, options),
    close: async () => {
      await browser.close();
      close();
    },
  };
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? "",
    // In a container there is often no sandbox to be had, and the pages are our own.
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });

async function openTab(
  browser: Browser,
  at: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  const { origin } = new URL(at);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`${page.url()}: ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${String(error)}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  page.on("request", (request) => {
    requests.push(request.url());
    // What stands in the page itself asks nobody.
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`${page.url()} asks another origin: ${request.url()}`);
  });
  const visit = async (path: string) => {
    await page.goto(at + path);
    await page.waitForFunction(isTakenOver);
  };
  return { page, visit, context, problems, requests, close: () => context.close() };
}

/** Vue leaves its mark on the element that it took over, once everything in it is mounted. */
const isTakenOver = () => {
  const app = document.getElementById("app");
  return app !== null && "__vue_app__" in app;
};
