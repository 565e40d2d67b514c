import { expect, test } from "vitest";
import type { SourceFile } from "../../generator/source/load.js";
import { tell } from "../support/diagnostic-scenario.js";
import { shopVendor } from "../support/shop.js";

const versions = `versions:
  - { id: v1, current: false }
  - { id: v2, current: true }
`;

/** A vendor with two versions, the first told as a difference; `X` stands wherever a source is cited. */
const definitions = (): readonly SourceFile[] => [
  { path: "shop/vendor.yaml", text: shopVendor.replace("delivery:\n", `${versions}delivery:\n`) },
  {
    path: "shop/v1/differences.yaml",
    text: `from: v2
sources: [{ id: C, title: Changes, evidence: changelog }]
changes:
  - { at: "orders.yaml#/models/Order/properties/id", summary: It was a number., source: C, set: { type: integer } }
`,
  },
  {
    path: "shop/v2/orders.yaml",
    text: `page: orders
title: Orders
sources: [{ id: P, title: Orders, evidence: table }]
events:
  order.created:
    summary: An order was placed.
    source: P
    payload: { $ref: "#/models/Order" }
    examples: [{ name: one, from: composed, value: {} }]
models:
  Order: { type: object, properties: { id: { type: [string, integer], x-source: P } } }
`,
  },
];

const edits: readonly (readonly [place: string, file: string, from: string, to: string])[] = [
  ["a fact of the vendor", "shop/vendor.yaml", "source: D", "source: X"],
  [
    "a fact of a version",
    "shop/vendor.yaml",
    "{ id: v1, current: false }",
    '{ id: v1, delivery: { success: { value: { statuses: ["200"] }, source: X, evidence: prose } } }',
  ],
  [
    "a header",
    "shop/vendor.yaml",
    "  signing: unknown",
    "  headers: [{ name: A, description: B., source: X, evidence: prose }]\n  signing: unknown",
  ],
  [
    "a schema of the envelope",
    "shop/vendor.yaml",
    "{ type: object }",
    "{ type: object, x-source: X }",
  ],
  [
    "the check of an address",
    "shop/vendor.yaml",
    "delivery:\n",
    "delivery:\n  probe: { value: { methods: HEAD }, source: X, evidence: prose }\n",
  ],
  [
    "a list of events",
    "shop/vendor.yaml",
    "delivery:\n",
    "events: { source: [D, X], types: [order.created] }\ndelivery:\n",
  ],
  [
    "a list of events of a version",
    "shop/vendor.yaml",
    "{ id: v2, current: true }",
    "{ id: v2, current: true, events: { source: X, types: [order.created] } }",
  ],
  ["an event", "shop/v2/orders.yaml", "source: P", "source: X"],
  ["a field", "shop/v2/orders.yaml", "x-source: P", "x-source: X"],
  ["a change between versions", "shop/v1/differences.yaml", "source: C", "source: X"],
];

const codesOf = (sources: readonly SourceFile[]) =>
  tell(sources).diagnostics.map(({ code, span }) => `${span?.file ?? ""} ${code}`);

test("definitions that cite what they list are without problems", () => {
  expect(codesOf(definitions())).toEqual([]);
});

test.each(edits)("%s must cite a source that is listed", (_place, file, from, to) => {
  const edited = definitions().map((source) =>
    source.path === file ? { ...source, text: source.text.replace(from, to) } : source,
  );
  expect(new Set(codesOf(edited))).toEqual(new Set([`${file} source/not-cited`]));
});
