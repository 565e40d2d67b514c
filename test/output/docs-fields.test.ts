import { describe, expect, test } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import { listFields } from "../../generator/emit/docs/list-fields.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shopVendor } from "../support/shop.js";
import { shopDefinitions } from "./docs-definitions.js";
import { emitAll, loadDocsTemplates } from "./docs-pages.js";

const emitter = createDocsEmitter(loadDocsTemplates());

async function pageOf(catalog: Catalog, path: string): Promise<string> {
  const files = await emitAll(emitter, catalog);
  const text = files.find((file) => file.path === path)?.text;
  if (text === undefined) throw new Error(`No page ${path} among ${files.map((f) => f.path)}.`);
  return text;
}

/** The cells of a field's row, without its anchor. */
function rowOf(page: string, field: string): readonly string[] {
  const start = `</a>\`${field}\` |`;
  const line = page.split("\n").find((each) => each.includes(start));
  const cells = (line ?? "").split(/(?<!\\)\|/).slice(2, -1);
  return cells.map((cell) => cell.trim());
}

const thing = () => pageOf(catalogOf(shopDefinitions), "docs/shop/v2/events/thing-created.md");

describe("a field's row", () => {
  test.each([
    ["id", "string", "always", "Matches `^t\\|^\\d+$`."],
    ["state", "string", "always or null", 'One of `new`, `old`, `"1"`.'],
    [
      "size",
      "integer",
      "optional",
      "Known values: `1`, `2`; others may come. ([doubt 1](#doubt-1))",
    ],
    ["parent", "[Thing](../models/thing.md)", "optional or null", "The thing around it."],
    [
      "tags",
      "list of strings",
      "optional",
      "At most 5 items. No two items alike. Each: A word. At least 1 character.",
    ],
    ["parts[].n", "integer", "always", ""],
    ["labels", "map of strings", "optional", ""],
    ["prices.*.amount", "number", "optional", "More than 0. A multiple of 0.5."],
    [
      "was",
      "[Price](../models/price.md)",
      "optional",
      "Its fields are those of [`prices.*`](#field-prices). ([doubt 2](#doubt-2))",
    ],
    ["pair", "list (string, object)", "optional", "No further items."],
    ["pair[1].x", "number", "optional", ""],
    ["owner.kind", "string", "always", "Who it is. One of `person`, `company`."],
    ["owner.vat", "string", "optional, when `owner.kind` is `company`", ""],
    [
      "seller",
      "[Person](../models/person.md) or [Company](../models/company.md)",
      "optional",
      "Its fields are those of [`owner`](#field-owner).",
    ],
    ["either.b", "string", "optional, in form 2 of 2 of `either`", ""],
    ["opaque", "object (open)", "optional", ""],
    ["anything", "any value (open)", "optional", ""],
    ['["odd key"]', "boolean", "optional", "**Deprecated.** When it is absent, `false` is meant."],
  ])("of %s", async (field, ...cells) => {
    expect(rowOf(await thing(), field).slice(0, 3)).toEqual(cells);
  });

  test("cites a source of its own", async () => {
    expect(rowOf(await thing(), "size")[3]).toBe(
      "schema: [Schema](https://shop.example/things.json)",
    );
  });
});

describe("a field whose model has no fields", () => {
  const text = `page: coat
title: Coat
sources: [{ title: Docs, url: "https://shop.example", evidence: table }]
events:
  coat.sold:
    summary: A coat was sold.
    payload:
      type: object
      properties:
        size: { $ref: "#/models/Size" }
        other: { $ref: "#/models/Size" }
        colour: { $ref: "#/models/Colour" }
        either: { anyOf: [{ $ref: "#/models/Size" }, { $ref: "#/models/Colour" }] }
        count: { $ref: "#/models/Count" }
    examples: [{ name: none, from: composed, value: {} }]
models:
  Size: { type: string, description: How wide it is., x-extensible-enum: [S, M] }
  Colour: { enum: [red, blue, null] }
  Count: { type: integer, minimum: 1 }
`;
  test.each([
    ["size", "How wide it is. Known values: `S`, `M`; others may come."],
    ["other", "How wide it is. Known values: `S`, `M`; others may come."],
    ["colour", "One of `red`, `blue`."],
    // The type names both models, whose pages have the rest.
    ["either", ""],
    ["count", ""],
  ])("%s: has its values, and no place with fields", async (field, meaning) => {
    const catalog = catalogOf([
      { path: "shop/vendor.yaml", text: shopVendor },
      { path: "shop/coat.yaml", text },
    ]);
    const page = await pageOf(catalog, "docs/shop/events/coat-sold.md");
    expect(rowOf(page, field)[2]).toBe(meaning);
  });
});

test("a payload of several forms has a table for each", async () => {
  const page = await pageOf(catalogOf(shopDefinitions), "docs/shop/v2/events/thing-changed.md");
  expect(page.match(/^### When .*$/gm)).toEqual([
    "### When `change` is `price`",
    "### When `change` is `name` or `title`",
  ]);
  expect(rowOf(page, "change")[2]).toBe("One of `price`, `name`, `title`.");
});

test("an event of which only the name is known says so and offers no contract", async () => {
  const page = await pageOf(catalogOf(shopDefinitions), "docs/shop/v2/events/thing-named.md");
  expect(page).toContain("shows nothing of its payload");
  expect(page).toContain('payload: "name-only"');
  expect(page).not.toContain("validate");
});

test("models that contain each other over and over end, and are told once", () => {
  const models = Array.from({ length: 40 }, (_, index) => {
    const next = `{ $ref: "#/models/Model${Math.min(index + 1, 39)}" }`;
    const other = `{ $ref: "#/models/Model${Math.min(index + 2, 39)}" }`;
    return `  Model${index}:
    type: object
    properties:
      one: { anyOf: [${next}, ${other}] }
      two: { anyOf: [${next}, ${other}] }
      list: { type: array, items: ${next} }
`;
  });
  const text = `page: deep
title: Deep
sources: [{ title: Docs, url: "https://shop.example", evidence: table }]
events:
  deep.created:
    summary: It was created.
    payload: { $ref: "#/models/Model0" }
    examples: [{ name: none, from: composed, value: {} }]
models:
${models.join("")}`;
  const catalog = catalogOf([
    { path: "shop/vendor.yaml", text: shopVendor },
    { path: "shop/deep.yaml", text },
  ]);
  const version = catalog.vendors[0]?.versions[0];
  const payload = version?.pages[0]?.events[0]?.payload;
  if (!version || !payload) throw new Error("The catalog has no event.");
  const fields = listFields({ shape: payload, evidence: "table", models: version.models });
  expect(fields.length).toBeLessThan(500);
  expect(new Set(fields.map(({ anchor }) => anchor)).size).toBe(fields.length);
});
