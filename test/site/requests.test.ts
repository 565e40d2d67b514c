import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import * as emporix from "../../generated/packages/emporix/src/index.js";
import * as enad from "../../generated/packages/enad/src/index.js";
import * as plain2024 from "../../generated/packages/plain/src/2024-09-18/index.js";
import * as plain2025July from "../../generated/packages/plain/src/2025-07-30/index.js";
import * as plain2025August from "../../generated/packages/plain/src/2025-08-06/index.js";
import * as plain2026February from "../../generated/packages/plain/src/2026-02-11/index.js";
import * as plain2026April from "../../generated/packages/plain/src/2026-04-21/index.js";
import * as smarterpay1 from "../../generated/packages/smarterpay/src/v1/index.js";
import * as smarterpay2 from "../../generated/packages/smarterpay/src/v2/index.js";
import { requestSection } from "../../generator/site/request-section.js";
import { exampleTime } from "../../generator/site/sign-example.js";
import type { WebhookEvent } from "../../generator/ir/catalog.js";
import type { JsonObject } from "../../generator/ir/json.js";
import { createCompletePage } from "../../generator/site/added-sections.js";
import { catalogOf } from "../support/emit-catalog.js";
import { readProject } from "../support/project-files.js";
import { shippedSources } from "../support/shipped-units.js";
import { shopPage, shopVendor } from "../support/shop.js";

/** What a package is asked for here; the types of its events are of no matter. */
interface Package {
  readonly verify?: (
    body: string,
    headers: Headers,
    options: { readonly secrets: string; readonly tolerance: number },
  ) => Promise<{ readonly ok: boolean }>;
  readonly parse: (
    body: string,
    options: { readonly headers: Headers; readonly type: never },
  ) => {
    readonly ok: boolean;
    readonly delivery?: { readonly events: readonly { readonly type: string }[] };
  };
}

const packages: ReadonlyMap<string, Package> = new Map<string, Package>([
  ["emporix", emporix],
  ["enad", enad],
  ["plain/2024-09-18", plain2024],
  ["plain/2025-07-30", plain2025July],
  ["plain/2025-08-06", plain2025August],
  ["plain/2026-02-11", plain2026February],
  ["plain/2026-04-21", plain2026April],
  ["smarterpay/v1", smarterpay1],
  ["smarterpay/v2", smarterpay2],
]);

interface ReadRequest {
  readonly headers: Headers;
  readonly body: string;
  readonly secret: string | null;
}

/** The request that a page shows, as whoever copies it has it. */
function readRequest(markdown: string): ReadRequest | null {
  const [, section = ""] = /\n## Request headers\n([\s\S]*?)(?=\n## |$)/.exec(markdown) ?? [];
  const [, head, body] = /```http\n([\s\S]*?)\n(?:\n(.*)\n)?```/.exec(section) ?? [];
  if (head === undefined || body === undefined) return null;
  const headers = new Headers();
  for (const line of head.split("\n").slice(1)) {
    const [name = "", ...value] = line.split(": ");
    headers.append(name, value.join(": "));
  }
  const [, secret = null] = /with the secret `([^`]+)`/.exec(section) ?? [];
  return { headers, body, secret };
}

const catalog = catalogOf(shippedSources);
const complete = createCompletePage(catalog, {
  list: () => [],
  read: (path) => readProject(`generated/${path}`),
});
const editions = catalog.vendors.flatMap((vendor) =>
  vendor.versions.map((version) => ({
    name: version.id === null ? vendor.id : `${vendor.id}/${version.id}`,
    events: version.pages.flatMap(({ events }) => events),
  })),
);
const requestOf = (edition: string, { names }: WebhookEvent) => {
  const path = `docs/${edition}/events/${names.file}.md`;
  return readRequest(complete(path, readProject(`generated/${path}`)));
};

describe("the request that the page of an event shows", () => {
  it.each(editions)("$name: is genuine, and a delivery of the event", async ({ name, events }) => {
    const { verify, parse } = packages.get(name) ?? {};
    const shown = events.filter(({ examples }) => examples.length > 0);
    expect(shown.length).toBeGreaterThan(0);
    for (const event of shown) {
      const request = requestOf(name, event);
      const { headers = new Headers(), body = "", secret = null } = request ?? {};
      const secrets = secret ?? headers.get("Authorization") ?? "";
      const verdict = await verify?.(body, headers, { secrets, tolerance: Infinity });
      expect(verdict, event.type).toMatchObject({ ok: true });
      const altered = body.replace(/[a-z]"/, '?"');
      const refusal = await verify?.(altered, headers, { secrets, tolerance: Infinity });
      // A fixed header says nothing of the body.
      expect(refusal?.ok, event.type).toBe(secret === null);
      const parsed = parse?.(body, { headers, type: event.type as never });
      expect(parsed?.delivery?.events[0]?.type ?? parsed, event.type).toBe(event.type);
    }
  });

  it("shows no value where no source has a payload", () => {
    const named = editions.flatMap(({ name, events }) =>
      events
        .filter(({ examples }) => examples.length === 0)
        .map((event) => requestOf(name, event)?.body),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((body) => body !== undefined)).toEqual([]);
  });

  it("tells of each header where its value is from", () => {
    for (const { name, events } of editions)
      for (const { names } of events.filter(({ examples }) => examples.length > 0)) {
        const path = `docs/${name}/events/${names.file}.md`;
        const markdown = complete(path, readProject(`generated/${path}`));
        const told = [...markdown.matchAll(/^- (`[^:\n]+`):/gm)].flatMap(([, list = ""]) =>
          list.split(", ").map((each) => each.replaceAll("`", "").toLowerCase()),
        );
        const headers = [...(readRequest(markdown)?.headers.keys() ?? [])];
        expect(headers.filter((each) => each !== "host").sort(), path).toEqual(told.sort());
      }
  });
});

describe("a request by Standard Webhooks", () => {
  const scheme = "{ title: Signature, scheme: standard-webhooks, headers: webhook }";
  const signed = shopVendor.replace(
    "signing: unknown",
    `signing: { value: [${scheme}], source: D, evidence: prose }`,
  );
  const sources = [
    { path: "shop/vendor.yaml", text: signed },
    { path: "shop/a.yaml", text: shopPage({ id: "a", example: "{ own: { id: x } }" }) },
  ];

  it("is what its library accepts", () => {
    const [vendor] = catalogOf(sources).vendors;
    const [version] = vendor?.versions ?? [];
    const event = version?.pages[0]?.events[0];
    if (!vendor || !version || !event) throw new Error("The shop has no event.");
    const composed: JsonObject = { plain: { value: event.examples[0]?.payload ?? null } };
    const { text } = requestSection({ vendor, version }, event, composed);
    const request = readRequest(`\n${text}`);
    const { headers = new Headers(), body = "", secret } = request ?? {};
    const now = Date.parse(exampleTime);
    expect(Number(headers.get("webhook-timestamp")) * 1000).toBe(Math.floor(now / 1000) * 1000);
    const library = new Webhook(secret ?? "");
    const signature = library.sign(headers.get("webhook-id") ?? "", new Date(now), body);
    expect(headers.get("webhook-signature")).toBe(signature);
  });
});
