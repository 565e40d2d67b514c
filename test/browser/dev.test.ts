import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleCli } from "../support/command.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";
import { chromiumPath } from "./find-chromium.js";
import { launchBrowser } from "./open-browser.js";
import { type Dev, startDev } from "./start-dev.js";

describe.skipIf(chromiumPath === null)("the site while definitions are edited", () => {
  let sandbox: Sandbox;
  let dev: Dev;

  beforeAll(async () => {
    bundleCli();
    sandbox = openSandbox();
    sandbox.write("package.json", "{}\n");
    sandbox.write("definitions/shop/vendor.yaml", shopVendor);
    sandbox.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "It began." }));
    dev = await startDev(sandbox.root);
  }, 300_000);
  afterAll(async () => {
    await dev.stop();
    sandbox.close();
  });

  it("shows an edit on the open page, and goes on after a mistake", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const save = (summary: string) =>
      sandbox.write("definitions/shop/a.yaml", shopPage({ id: "a", summary }));
    await page.goto(`${dev.at}shop/events/a-created`);
    await page.getByText("It began.").first().waitFor();
    save("It went on.");
    await page.getByText("It went on.").first().waitFor();
    save("[");
    save("It is over.");
    await page.getByText("It is over.").first().waitFor();
    expect(await page.getByText("It went on.").count()).toBe(0);
    await page.goto(`${dev.at}documents`);
    // Nobody told this site its origin.
    await page.getByText(`curl -O ${dev.at}openapi/shop.yaml`).waitFor();
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("a.created");
    await page.getByRole("option").filter({ hasText: "a.created" }).first().waitFor();
    await browser.close();
  }, 120_000);
});
