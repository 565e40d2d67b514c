import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toOneLine } from "../../generator/text/escape-markdown.js";
import { hostileTexts } from "../support/arbitrary-json.js";
import { hostileSources } from "../support/hostile-catalog.js";
import { buildInto } from "./build-site.js";
import { chromiumPath } from "./find-chromium.js";
import { listPages, listSite } from "./list-pages.js";
import { type OpenedSite, openSite } from "./open-browser.js";

const definitions = new Map(hostileSources.map(({ path, text }) => [path, text]));

/** What a page shows of the text that every summary and description of the hostile definitions is. */
const shown = toOneLine(hostileTexts.join("\n"));
const flatten = (text: string) => text.replace(/\s+/gu, " ").trim();

describe.skipIf(chromiumPath === null)("a site whose every text is hostile", () => {
  let site: OpenedSite;
  beforeAll(async () => {
    site = await openSite(definitions);
  }, 900_000);
  afterAll(() => site.close());

  it.each([true, false])(
    "runs and fetches nothing of it (scripts: %s)",
    async (javaScriptEnabled) => {
      const { page, visit, problems, close } = await site.newTab({ javaScriptEnabled });
      let dialogs = 0;
      page.on("dialog", async (dialog) => {
        dialogs++;
        await dialog.dismiss();
      });
      const paths = listPages(site.folder);
      expect(paths.length).toBeGreaterThan(10);
      for (const path of paths) {
        if (javaScriptEnabled) await visit(path);
        else await page.goto(site.url(path));
        const foreign = await page
          .locator(
            "main :is(script, style, iframe, object, embed, base, img, [onerror]), [data-page-body] form",
          )
          .count();
        expect(foreign, path).toBe(0);
      }
      expect(dialogs).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it.each([true, false])("shows it as it is (scripts: %s)", async (javaScriptEnabled) => {
    const { page, visit, close } = await site.newTab({ javaScriptEnabled });
    for (const path of ["hostile/", "hostile/events/thing-created", "hostile/models/thing"]) {
      if (javaScriptEnabled) await visit(path);
      else await page.goto(site.url(path));
      const text = flatten((await page.locator("main").textContent()) ?? "");
      for (const each of hostileTexts.map(toOneLine).map(flatten))
        expect(text.includes(each), `${path} shows ${each}`).toBe(true);
      expect(text, path).toContain(flatten(shown));
    }
    await close();
  });

  it("is found and shown as it is by the search", async () => {
    const { page, visit, problems, close } = await site.newTab();
    await visit("");
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("thing x y b removed");
    const name = "thing `${x}` */ {{ y }} <b> | removed";
    await page.getByRole("option").filter({ hasText: name }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

describe("two builds of one site", () => {
  it("give the same files", async () => {
    const folders = ["one", "other/and/deeper"].map((name) =>
      join("node_modules/.cache/site-tests/twice", name),
    );
    for (const folder of folders) await buildInto(folder, definitions);
    const [one = new Map(), other = new Map()] = folders.map(
      (folder) =>
        new Map(
          listSite(join(folder, "site")).map((path) => [
            path,
            readFileSync(join(folder, "site", path), "base64"),
          ]),
        ),
    );
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect(
      [...one].filter(([path, bytes]) => other.get(path) !== bytes).map(([path]) => path),
    ).toEqual([]);
    rmSync("node_modules/.cache/site-tests/twice", { recursive: true });
  }, 900_000);
});
