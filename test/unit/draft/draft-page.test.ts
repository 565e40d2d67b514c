import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../../generator/catalog/build-catalog.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { draftSamples } from "../../../generator/draft/draft-samples.js";
import { draftSchema } from "../../../generator/draft/draft-schema.js";
import { printPage } from "../../../generator/draft/print-page.js";
import { readFileSync } from "node:fs";

const target = { folder: "shop", page: "orders", title: "Orders" };
const vendor = {
  path: "shop/vendor.yaml",
  text: readFileSync(new URL("../../support/default-vendor.yaml", import.meta.url), "utf8"),
};

/** What is said of a draft that is put in place as it is. */
function problemsOf(text: string): readonly string[] {
  const told: Diagnostic[] = [];
  buildCatalog({
    sources: [vendor, { path: "shop/orders.yaml", text }],
    report: (each) => told.push(each),
  });
  return told.map(({ code }) => code);
}

const unexpected = (each: Diagnostic) => expect(each).toBeNull();

function samplesPage(
  kind: "sample" | "typed-sample",
  samples: { readonly [type: string]: string },
) {
  const files = Object.entries(samples).map(([path, text]) => ({ path, text }));
  const draft = draftSamples(
    { files, typeOf: ({ path }) => path, at: "", kind },
    target,
    unexpected,
  );
  return (draft && printPage(draft, unexpected)) ?? "";
}

describe("a page drafted from typed samples", () => {
  const price = '{ "amount": "Number", "currency": "String" }';
  const page = samplesPage("typed-sample", {
    "order.created": `{ "id": "String", "paid": "Boolean", "total": ${price}, "lines": [{ "sku": "String", "count": "Integer", "price": ${price} }] }`,
    "order.changed": `{ "id": "String", "name": "LocalizedString", "total": ${price}, "tags": [], "meta": {} }`,
  });

  it("has one model for what repeats, and a comment for each thing to decide", () => {
    expect(page).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../definition.schema.json
      # A draft from order.created, order.changed. Lines with "decide:" wait for a person, and go when it has decided.
      # decide: whether a field is always there, and whether it may be null; a sample tells neither.
      # decide: which texts are values of a list, and whether the list is closed (enum) or open (x-extensible-enum).
      page: orders
      title: Orders
      sources:
        # decide: title, address and the day of the copy that was read.
        - title: order.created, order.changed
          evidence: typed-sample

      events:
        # decide: whether this is the type as the vendor sends it, and when it is sent.
        order.created:
          summary: order.created happened.
          payload:
            type: object
            properties:
              id: { type: string }
              paid: { type: boolean }
              total: { $ref: "#/models/Total" }
              lines:
                type: array
                items:
                  type: object
                  properties:
                    sku: { type: string }
                    count: { type: integer }
                    price: { $ref: "#/models/Total" }
          examples:
            - name: made-up
              summary: Made-up values of the documented types.
              from: composed
              value:
                id: id-1
                paid: true
                total:
                  amount: 1
                  currency: currency-1
                lines:
                  - sku: sku-1
                    count: 1
                    price:
                      amount: 1
                      currency: currency-1

        # decide: whether this is the type as the vendor sends it, and when it is sent.
        order.changed:
          summary: order.changed happened.
          payload:
            type: object
            properties:
              id: { type: string }
              name:
                type: object
                additionalProperties: true
              total: { $ref: "#/models/Total" }
              # decide: what the items are; the sample has an empty list.
              tags: { type: array }
              # decide: what the object holds; the sample has an empty one.
              meta: { type: object }
          examples:
            - name: made-up
              summary: Made-up values of the documented types.
              from: composed
              value:
                id: id-1
                name: {}
                total:
                  amount: 1
                  currency: currency-1
                tags: []
                meta: {}

      models:
        # decide: the model's name, and whether the places that share it mean the same thing.
        Total:
          type: object
          properties:
            amount: { type: number }
            currency: { type: string }
      "
    `);
  });

  it("can be put in place as it is", () => {
    expect(problemsOf(page)).toEqual([]);
  });
});

describe("a page drafted from a sample", () => {
  const page = samplesPage("sample", {
    "order.created":
      '{ "id": "o1", "at": "2026-01-02T03:04:05Z", "note": null, "lines": [{ "count": 1 }, { "count": 2.5, "gift": true }], "by": {} }',
  });

  it("shows what the sample shows and leaves the rest open", () => {
    expect(page).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../definition.schema.json
      # A draft from order.created. Lines with "decide:" wait for a person, and go when it has decided.
      # decide: whether a field is always there, and whether it may be null; a sample tells neither.
      # decide: which texts are values of a list, and whether the list is closed (enum) or open (x-extensible-enum).
      page: orders
      title: Orders
      sources:
        # decide: title, address and the day of the copy that was read.
        - title: order.created
          evidence: sample

      events:
        # decide: whether this is the type as the vendor sends it, and when it is sent.
        order.created:
          summary: order.created happened.
          payload:
            type: object
            properties:
              id: { type: string }
              # decide: whether it always is of the format date-time.
              at:
                type: string
                format: date-time
              # decide: what else than null it may be.
              note: {}
              lines:
                type: array
                items:
                  type: object
                  properties:
                    count: { type: number }
                    gift: { type: boolean }
              # decide: what the object holds; it is empty.
              by: { type: object }
          examples:
            - name: sample
              from: document
              value:
                id: o1
                at: "2026-01-02T03:04:05Z"
                note: null
                lines:
                  - count: 1
                  - count: 2.5
                    gift: true
                by: {}
      "
    `);
  });

  it("can be put in place as it is", () => {
    expect(problemsOf(page)).toEqual([]);
  });
});

describe("a page drafted from a schema", () => {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    required: ["id", "data"],
    properties: {
      id: { type: "string" },
      data: {
        oneOf: [{ $ref: "#/definitions/created" }, { $ref: "#/definitions/deleted" }],
      },
    },
    definitions: {
      time: { type: "string", format: "date-time" },
      order: {
        type: "object",
        required: ["id", "at"],
        properties: {
          id: { type: "string", minLength: 1, hint: "x" },
          at: { $ref: "#/definitions/time", description: "When it was placed." },
          pair: {
            type: "array",
            items: [{ type: "string" }, { type: "number" }],
            additionalItems: false,
          },
          parent: { $ref: "#/definitions/order" },
          state: { type: "string", enum: ["open", "closed"], minimum: 3 },
        },
        dependencies: { pair: ["parent"] },
      },
      created: {
        type: "object",
        required: ["type", "order", "shop"],
        properties: { type: { const: "order.created" }, order: { $ref: "#/definitions/order" } },
      },
      deleted: {
        type: "object",
        required: ["type"],
        properties: {
          type: { enum: ["order.deleted"] },
          id: { $ref: "#/definitions/order/properties/id" },
        },
      },
    },
  };
  const file = { path: "hooks.json", text: JSON.stringify(schema) };
  const draft = draftSchema({ file, at: null, event: "orders" }, target, unexpected);
  const page = (draft && printPage(draft, unexpected)) ?? "";

  it("has one event for each payload that a property tells apart", () => {
    expect(page).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../definition.schema.json
      # A draft from hooks.json. Lines with "decide:" wait for a person, and go when it has decided.
      # decide: descriptions are the source's words; say them in words of your own.
      # decide: whether a list of values (enum) may grow; then it is open (x-extensible-enum).
      # decide: the payloads stand at /properties/data of the source; what is around them is the envelope, for vendor.yaml. Where the source describes one event, import it with --at "".
      # decide: whether "type" is where a delivery has its type; vendor.yaml says so for all pages.
      # decide: whether these keys, which are no keywords of the source's draft, matter: hint (1).
      page: orders
      title: Orders
      sources:
        # decide: title, address and the day of the copy that was read.
        - title: hooks.json
          evidence: schema

      events:
        # decide: when the event is sent, and an example of it.
        order.created:
          summary: order.created happened.
          # decide: whether shop should be among the properties; the source only requires it.
          payload:
            type: object
            required: [type, order]
            properties:
              type: { const: order.created }
              order: { $ref: "#/models/Order" }
            allOf:
              - required: [shop]

        # decide: when the event is sent, and an example of it.
        order.deleted:
          summary: order.deleted happened.
          payload:
            type: object
            required: [type]
            properties:
              type:
                enum: [order.deleted]
              id: { $ref: "#/models/OrderId" }

      models:
        Order:
          type: object
          required: [id, at]
          properties:
            id: { $ref: "#/models/OrderId" }
            at:
              type: string
              description: When it was placed.
              format: date-time
            pair:
              type: array
              prefixItems:
                - type: string
                - type: number
              items: false
            parent: { $ref: "#/models/Order" }
            state:
              type: string
              enum: [open, closed]
          dependentRequired:
            pair: [parent]

        OrderId:
          type: string
          minLength: 1
      "
    `);
  });

  it("can be put in place as it is, but for examples", () => {
    expect(new Set(problemsOf(page))).toEqual(new Set(["example/missing"]));
  });
});

it("a number that no program reads as it is written is told beside the example that has it rounded", () => {
  const page = samplesPage("sample", {
    "order.created": '{ "id": 12345678901234567890, "n": 9007199254740992, "total": 1e21 }',
  });
  const told = page.split("\n").filter((line) => line.includes("which programs round"));
  expect(told).toEqual([
    "  # decide: what to write for 12345678901234567890, which programs round; the example has it rounded.",
  ]);
  expect(problemsOf(page)).toEqual([]);
});

describe("the events of a schema", () => {
  const base = { type: "object", required: ["type"], properties: { type: { type: "string" } } };
  const own = (type: string) => ({ properties: { type: { const: type } } });
  const together = (type: string) => ({ allOf: [{ $ref: "#/$defs/base" }, own(type)] });
  const beside = (type: string) => ({ $ref: "#/$defs/base", ...own(type) });

  it.each([
    { members: [together("a.b"), together("c.d")] },
    { members: [beside("a.b"), beside("c.d")] },
    { members: [beside("a.b"), beside("c.d")], type: "object" },
    { members: [beside("a.b"), beside("c.d")], discriminator: { propertyName: "type" } },
  ])("are told apart by what holds for their members: %j", ({ members, ...more }) => {
    const schema = { ...more, oneOf: members, $defs: { base } };
    const file = { path: "hooks.json", text: JSON.stringify(schema) };
    const draft = draftSchema({ file, at: null, event: "orders" }, target, unexpected);
    expect(draft?.events.map(({ type }) => type)).toEqual(["a.b", "c.d"]);
  });
});

it("names events whose types give no name, or that of another, so that it can be put in place as it is", () => {
  const types = [
    "2fa.enabled",
    "order.created",
    "Order.Created",
    "order_created",
    "order-created-2",
    "*",
    "**",
  ];
  const draft = draftSchema(
    {
      file: {
        path: "orders.json",
        text: JSON.stringify({
          oneOf: types.map((type) => ({
            type: "object",
            required: ["type"],
            properties: { type: { const: type } },
          })),
        }),
      },
      at: null,
      event: "none",
    },
    target,
    unexpected,
  );
  const page = (draft && printPage(draft, unexpected)) ?? "";
  expect(page.match(/^ {4}name: .*/gm)?.map((line) => line.trim())).toEqual([
    "name: event-2fa-enabled",
    "name: order-created-3",
    "name: order-created-4",
    "name: event",
    "name: event-2",
  ]);
  expect(problemsOf(page).filter((code) => code !== "example/missing")).toEqual([]);
  const samples = Object.fromEntries(types.map((type) => [type, "{}"]));
  expect(problemsOf(samplesPage("sample", samples))).toEqual([]);
});

it("folds a long description also where it is the first key of an item", () => {
  const description = "word ".repeat(40).trim();
  const text = JSON.stringify({
    type: "object",
    properties: {
      size: { anyOf: [{ description, anyOf: [{ const: 1 }, { const: 2 }] }, { description }] },
    },
  });
  const file = { path: "order.json", text };
  const draft = draftSchema({ file, at: "", event: "order" }, target, unexpected);
  const page = (draft && printPage(draft, unexpected)) ?? "";
  expect(problemsOf(page)).toEqual(["example/missing"]);
  expect(
    Math.max(
      ...page
        .split("\n")
        .slice(10)
        .map((line) => line.length),
    ),
  ).toBeLessThan(101);
});
