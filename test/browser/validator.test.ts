import { createHmac } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { threadSlackMessageUpdated } from "../../generated/packages/plain/src/2026-04-21/events/thread-slack-message-updated.js";
import { readProject } from "../support/project-files.js";
import { chromiumPath } from "./find-chromium.js";
import { type OpenedSite, openSite, type Tab } from "./open-browser.js";

interface Example {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const examplesOf = (path: string): readonly Example[] =>
  JSON.parse(readProject(`generated/packages/${path}.json`)) as readonly Example[];

const eventPage = "plain/2026-04-21/events/thread-slack-message-updated";
const [example] = examplesOf("plain/examples/2026-04-21/thread-slack-message-updated");
const payload = example?.payload ?? {};

describe.skipIf(chromiumPath === null)("in the browser", () => {
  let site: OpenedSite;
  let tab: Tab;

  beforeAll(async () => {
    site = await openSite();
  }, 900_000);
  afterAll(() => site.close());
  beforeEach(async () => {
    tab = await site.newTab();
    // Whatever a text brings along would show here.
    tab.page.on("dialog", (dialog) => {
      throw new Error(`A dialog said ${dialog.message()}`);
    });
  });
  afterEach(async () => {
    expect(tab.problems).toEqual([]);
    await tab.close();
  });

  const editor = (): Locator => tab.page.locator("#check-text, #identify-text");
  const verdict = (): Locator => tab.page.locator(".verdict");
  const issues = (): Locator => tab.page.locator(".issue");

  /** Gives a text as if it was pasted, and presses the button. */
  async function give(text: string, button: string): Promise<void> {
    await editor().fill(text);
    await tab.page.getByRole("button", { name: button, exact: true }).click();
  }

  async function check(text: string): Promise<void> {
    await tab.visit(eventPage);
    await tab.page.getByRole("button", { name: "Paste a payload" }).click();
    await give(text, "Check");
  }

  describe("the validator of a page", () => {
    it("accepts the example", async () => {
      await tab.visit(eventPage);
      await tab.page.getByRole("button", { name: "Start from the example" }).click();
      await verdict()
        .filter({ hasText: /^Valid: a payload of thread\.slack/ })
        .waitFor();
      expect(JSON.parse(await editor().inputValue())).toEqual(payload);
      expect(await issues().count()).toBe(0);
    });

    it("refuses a broken one, marks the place, and leads to the row of the field", async () => {
      await check(JSON.stringify({ ...payload, changeType: 5 }, null, 2));
      await verdict()
        .filter({ hasText: /^Not valid: 1 problem/ })
        .waitFor();
      expect(await issues().locator("code").first().innerText()).toBe("/changeType");
      expect(await issues().locator("mark").innerText()).toBe("5");
      expect(await tab.page.locator(".editor mark").allTextContents()).toEqual(["5"]);
      await issues().getByRole("link").click();
      await tab.page.waitForURL(/#field-changeType$/);
      await tab.page.getByRole("button", { name: "Show in the text" }).click();
      const selected = await editor().evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toBe("5");
    });

    it.each([
      ["on a late line", "\n".repeat(300)],
      ["late on its line", " ".repeat(3000)],
    ])("shows the first wrong place in the text: %s", async (_where, space) => {
      await check(`${space}${JSON.stringify({ ...payload, changeType: 5 })}`);
      await issues().first().waitFor();
      const place = await tab.page.locator(".editor mark").first().boundingBox();
      const area = await editor().boundingBox();
      if (!place || !area) throw new Error("Nothing is marked.");
      expect(place.y).toBeGreaterThanOrEqual(area.y);
      expect(place.y).toBeLessThan(area.y + area.height);
      expect(place.x).toBeGreaterThanOrEqual(area.x);
      expect(place.x + place.width).toBeLessThan(area.x + area.width);
    });

    it("finds what the package finds in Node", async () => {
      const broken = { ...payload, thread: null, changeType: true, slackMessage: [] };
      const result = threadSlackMessageUpdated.validate(broken);
      const expected = "issues" in result ? result.issues.map(({ message }) => message) : [];
      expect(expected.length).toBeGreaterThan(2);
      await check(JSON.stringify(broken));
      await issues().first().waitFor();
      const told = await issues().locator(".issue-message").allInnerTexts();
      expect(told.length).toBe(expected.length);
      for (const [index, message] of expected.entries()) expect(told[index]).toContain(message);
    });

    it("says where a text is no JSON", async () => {
      await check('{\n  "changeType": oops\n}');
      await verdict().filter({ hasText: "This is not JSON." }).waitFor();
      expect(await tab.page.locator(".editor mark").textContent()).toMatch(/^o/);
    });

    it("sends nothing anywhere", async () => {
      await check(JSON.stringify({ secret: "do-not-send" }));
      await issues().first().waitFor();
      expect(tab.requests.filter((each) => each.includes("do-not-send"))).toEqual([]);
      const others = tab.requests.filter((each) => !each.startsWith(site.url("")));
      expect(others.filter((each) => !/^(?:blob|data):/.test(each))).toEqual([]);
    });

    it("reads 5 MB, and the page answers all the while", async () => {
      const text = JSON.stringify({ ...payload, changeType: "x".repeat(5_000_000) });
      await check(text);
      await tab.page.getByRole("button", { name: "Dark theme" }).click();
      await verdict()
        .filter({ hasText: /^(?:Valid|Not valid)/ })
        .waitFor();
    });

    it.each<[what: string, text: string]>([
      [
        "markup in values",
        '{"changeType":"<img src=x onerror=alert(1)><script>alert(2)</script>"}',
      ],
      ["markup in keys", '{"<img src=x onerror=alert(1)>":1,"changeType":[]}'],
      ["keys of prototypes", '{"__proto__":{"changeType":"x"},"constructor":{},"toString":1}'],
      ["a value of its own prototype", '{"thread":{"__proto__":null},"changeType":"__proto__"}'],
      ["depth", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
      ["depth within a field", `{"thread":${'{"customer":'.repeat(20_000)}1${"}".repeat(20_000)}}`],
      ["depth that never ends", "[".repeat(200_000)],
      ["half a character", '{"changeType":"\\ud800"}'],
      ["nothing", "null"],
      [
        "many problems",
        JSON.stringify({ changeType: 1, thread: { labels: Array(50_000).fill(0) } }),
      ],
    ])("survives %s", async (_what, text) => {
      await check(text);
      await verdict().filter({ hasText: /\S/ }).waitFor();
      expect(await verdict().innerText()).not.toMatch(/^Valid/);
      expect(await tab.page.locator(".check :is(img, script)").count()).toBe(0);
      expect(await tab.page.evaluate(() => "changeType" in {})).toBe(false);
      // It is still there for the next one.
      await give(JSON.stringify(payload), "Check");
      await verdict()
        .filter({ hasText: /^Valid: a payload of thread\.slack/ })
        .waitFor();
    });

    it("begins anew on another page", async () => {
      await check("null");
      await issues().first().waitFor();
      await tab.page.locator('.sidebar a[href$="/events/thread-chat-sent"]').first().click();
      await tab.page.getByRole("heading", { level: 1, name: "thread.chat_sent" }).waitFor();
      expect(await editor().count()).toBe(0);
      await tab.page.getByRole("button", { name: "Start from the example" }).click();
      await verdict().filter({ hasText: "Valid: a payload of thread.chat_sent" }).waitFor();
    });
  });

  describe("identify", () => {
    const reading = () => tab.page.locator(".reading").first();

    async function identify(text: string): Promise<void> {
      await tab.visit("identify");
      await give(text, "Identify");
    }

    it.each<[path: string, vendor: string, type: string]>([
      ["plain/examples/2026-04-21/customer-customer-created", "Plain", "customer.customer_created"],
      ["plain/examples/2026-04-21/thread-email-received", "Plain", "thread.email_received"],
      ["plain/examples/2024-09-18/customer-customer-updated", "Plain", "customer.customer_updated"],
      ["enad/examples/product-updated", "enAd", "product.updated"],
    ])("names the documented request of %s", async (path, vendor, type) => {
      const body = examplesOf(path).find((each) => each.body !== undefined)?.body;
      expect(body).toBeDefined();
      await identify(JSON.stringify(body, null, 2));
      await reading().waitFor();
      expect(await reading().locator("h2").innerText()).toMatch(
        new RegExp(`^${type.replaceAll(".", "\\.")}\\s+of ${vendor}`),
      );
      expect(await reading().locator(".reading-outcome").innerText()).toContain("documented");
      await reading().getByRole("link").click();
      await tab.page.getByRole("heading", { level: 1, name: type }).waitFor();
    });

    it("names a documented record of SmarterPay, in the envelope of its vendor", async () => {
      const [record] = examplesOf("smarterpay/examples/v2/customer-account-create");
      await identify(JSON.stringify({ events: [record?.payload] }));
      await reading().waitFor();
      expect(await reading().locator("h2").innerText()).toMatch(
        /^customer_account\.create\s+of SmarterPay Cloud/,
      );
    });

    it.each([
      ["right", true],
      ["wrong", false],
    ])("checks the signature, with the %s secret", async (secret, isGenuine) => {
      const [first] = examplesOf("plain/examples/2026-04-21/customer-customer-created");
      const body = JSON.stringify(first?.body);
      const signature = createHmac("sha256", "right").update(body).digest("hex");
      // What is given before the page can take it must not be lost.
      await tab.page.route("**/*.js", async (route) => {
        await delay(500);
        await route.continue();
      });
      await tab.page.goto(site.url("identify"));
      await tab.page
        .getByLabel("Headers, one on each line")
        .fill(`Plain-Request-Signature: ${signature}`);
      await tab.page.getByLabel("Secret, to check the signature").fill(secret);
      await give(body, "Identify");
      const words = await tab.page.locator(".reading-signature").first().innerText();
      expect(words.startsWith("The signature is genuine.")).toBe(isGenuine);
    });

    it("says so when nobody sends that", async () => {
      await identify('{"<img src=x onerror=alert(1)>":{"__proto__":[]}}');
      await verdict()
        .filter({ hasText: /No vendor|reading/ })
        .waitFor();
      expect(await tab.page.locator(".check img").count()).toBe(0);
    });
  });
});
