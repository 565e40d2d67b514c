import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { coverageEmitter } from "../../generator/emit/coverage/coverage-emitter.js";
import { coverageKeys } from "../../generator/emit/docs/coverage-keys.js";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import { createEventReader } from "../../generator/emit/docs/event-summary.js";
import { emitReadme } from "../../generator/emit/package/package-readme.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { coverVendor, type VersionCoverage } from "../../generator/ir/coverage.js";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.js";
import { loadTemplates } from "../../generator/source/load-templates.js";
import { catalogOf } from "../support/emit-catalog.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { projectRoot } from "../support/project-files.js";
import { shopDefinitions } from "./docs-definitions.js";
import { emitAll, shippedCatalog } from "./docs-pages.js";

const templates = loadTemplates(`${projectRoot}templates`);
const catalogs: readonly (readonly [string, () => Catalog])[] = [
  ["the shipped definitions", shippedCatalog],
  ["a vendor with one of everything", () => catalogOf(shopDefinitions)],
  ["hostile texts", hostileCatalog],
];

async function ledgerOf(catalog: Catalog): Promise<string> {
  const [file] = await emitAll(coverageEmitter, catalog);
  expect(file).toMatchObject({ path: "coverage.json", settled: true });
  return file?.text ?? "";
}

/** Places of a value that hold no object, `[]` for every item of a list. */
function pathsOf(value: JsonValue, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => pathsOf(item, `${path}[]`));
  if (!isJsonObject(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

describe.each(catalogs)("the ledger of %s", (_name, load) => {
  test("is settled JSON with an entry for every event of every version", async () => {
    const catalog = load();
    const text = await ledgerOf(catalog);
    expect(await format(text, { parser: "json", printWidth: 100 })).toBe(text);
    const found = (JSON.parse(text) as Ledger).vendors.flatMap(({ vendor, versions }) =>
      versions.flatMap(({ version, events }) =>
        events.map(({ event }) => JSON.stringify([vendor, version, event])),
      ),
    );
    const expected = catalog.vendors.flatMap(({ id: vendor, versions }) =>
      versions.flatMap(({ id, pages }) =>
        pages.flatMap((page) => page.events).map(({ type }) => JSON.stringify([vendor, id, type])),
      ),
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test("has the keys that its page describes, and no others", async () => {
    const paths = new Set(pathsOf(JSON.parse(await ledgerOf(load())) as JsonValue));
    const described = coverageKeys.map(({ key }) => key);
    const within = (path: string, key: string) => path === key || path.startsWith(`${key}.`);
    const foreign = [...paths].filter((path) => !described.some((key) => within(path, key)));
    const absent = described.filter((key) => ![...paths].some((path) => within(path, key)));
    expect({ foreign, absent }).toEqual({ foreign: [], absent: [] });
  });

  test("adds up", () => {
    for (const { totals, entries } of load().vendors.flatMap(
      (each) => coverVendor(each).versions,
    )) {
      const sum = (counts: object) =>
        Object.values(counts).reduce((all: number, count: number) => all + count, 0);
      expect(totals.events).toBe(entries.length);
      expect(sum(totals.contracts)).toBe(entries.length);
      expect(sum(totals.examples)).toBe(entries.length);
    }
  });

  test("counts the doubts that pages of events show", () => {
    const reader = createEventReader();
    for (const vendor of load().vendors)
      for (const { version, entries } of coverVendor(vendor).versions)
        for (const { page, event, doubts } of entries)
          expect
            .soft(doubts, event.type)
            .toBe(reader.summarize({ vendor, version, page }, event).doubts);
  });

  test("is told in the package of each vendor", async () => {
    for (const vendor of load().vendors) {
      const { text, settled } = emitReadme(vendor, templates);
      const markdown = { parser: "markdown", printWidth: 100, proseWrap: "never" } as const;
      if (settled) expect(await format(text, markdown)).toBe(text);
      for (const { totals } of coverVendor(vendor).versions) {
        const { events } = totals;
        expect(text).toContain(events === 1 ? "1 event: " : `${events} events: `);
      }
    }
  });
});

const signatureState = ({ signature }: VersionCoverage) => signature;

test("a secret in a header is no signature", () => {
  const states = shippedCatalog().vendors.map(
    (vendor) => [vendor.id, ...new Set(coverVendor(vendor).versions.map(signatureState))] as const,
  );
  expect(states).toEqual([
    ["emporix", "documented"],
    ["enad", "fixed-header"],
    ["plain", "documented"],
    ["smarterpay", "documented"],
  ]);
});

interface Ledger {
  readonly vendors: readonly {
    readonly vendor: string;
    readonly versions: readonly {
      readonly version: string | null;
      readonly events: readonly { readonly event: string }[];
    }[];
  }[];
}

test("the page of the ledger tells states, sources and what is not listed", async () => {
  const [vendor = { path: "", text: "" }, ...pages] = shopDefinitions;
  const events = "events: { source: D, types: [thing.created, thing.changed] }\ndelivery:\n";
  const listed = { ...vendor, text: vendor.text.replace("\ndelivery:\n", `\n${events}`) };
  const files = await emitAll(createDocsEmitter(templates), catalogOf([listed, ...pages]));
  const text = files.find(({ path }) => path === "docs/coverage.md")?.text ?? "";
  const rows = text.split("\n").map((row) => row.replace(/ +/g, " "));
  expect(rows).toContain(
    "| [`thing.created`](shop/v2/events/thing-created.md) | full | table | [Things](https://shop.example/things), 2026-01-02 | from the document | 2 |",
  );
  expect(rows).toContain(
    "| [`thing.named`](shop/v2/events/thing-named.md) (not in the list of events) | name only | table | [Things](https://shop.example/things), 2026-01-02 | | |",
  );
  expect(rows).toContain(
    "3 events: 2 with a full contract, 1 known by name only. Examples: 1 from the documents, 1 composed. Signature: documented.",
  );
});
