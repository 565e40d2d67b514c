import type { SourceFile } from "../../generator/source/load.js";
import { shopVendor } from "../support/shop.js";

const vendor = shopVendor.replace(
  "delivery:\n",
  `versions:
  - { id: v1, current: false, summary: Told by what it lacks. }
  - { id: v2, current: false, summary: Written out. }
  - { id: v3, current: true, summary: Written out anew., delivery: { success: { value: { statuses: ["200"] }, source: D, evidence: prose } } }
doubts:
  - { at: /delivery/success, kind: silent, source: Nothing is said., reading: Anything. }
  - { at: /versions/2/delivery/success, kind: silent, source: Only 200 is named., reading: No other. }
  - { at: /versions/0, kind: silent, source: Its beginning is not told., reading: None. }
delivery:
`,
);

const differences = `from: v2
sources:
  - { id: L, title: Change log, url: "https://shop.example/log", retrieved: 2026-02-03, evidence: changelog }
  - { id: M, title: Mail, evidence: prose }
changes:
  - { at: "orders.yaml#/events/order.paid", summary: "It came later, with \`v2\`.", source: L, remove: true }
  - { at: "orders.yaml#/models/Order/properties/lines/items/properties/count", summary: Counts were texts., source: [L, M], set: { type: string } }
  - { at: "orders.yaml#/models/Order/required", summary: Nothing was sure., source: M, set: [] }
  - { at: "orders.yaml#/models/Buyer/properties/born", summary: There was no day., source: L, remove: true }
  - { at: "orders.yaml#/events/order.created/payload/properties/note/anyOf/0", summary: Notes were numbers., source: L, set: { type: number } }
  - { at: "orders.yaml#/events/order.created/examples/0/name", summary: Another example., source: L, set: first }
  - { at: "orders.yaml#/title", summary: It had another title., source: L, set: Purchases }
  - { at: "orders.yaml#/events/order.closed/payload", summary: The event is only named., source: M, remove: true }
  - { at: "orders.yaml#/events/order.closed/examples", summary: So it has no example., source: M, remove: true }
  - { at: "orders.yaml#/sources/0/title", summary: The page was another one., source: M, set: All orders }
doubts:
  - { at: /changes/1, kind: contradiction, source: The mail speaks of lists., reading: Texts. }
  - { at: /changes/3, kind: silent, source: No reason is given., reading: None. }
  - { at: "", kind: silent, source: Other changes are not told., reading: There are none. }
`;

const second = `page: orders
title: Orders
sources: [{ title: Orders, url: "https://shop.example/orders", retrieved: 2026-01-02, evidence: table }]
events:
  order.created:
    summary: An order was placed.
    payload:
      type: object
      properties:
        order: { $ref: "#/models/Order" }
        note: { anyOf: [{ type: string }, { type: "null" }] }
    examples: [{ name: one, from: composed, value: {} }]
  order.closed:
    summary: An order was closed.
    payload: { type: object, properties: { reason: { type: string } } }
    examples: [{ name: one, from: composed, value: {} }]
  order.paid:
    summary: An order was paid.
    payload: { $ref: "#/models/Order" }
    examples: [{ name: one, from: composed, value: { lines: [] } }]
models:
  Order:
    type: object
    required: [lines]
    properties:
      buyer: { $ref: "#/models/Buyer" }
      lines: { type: array, items: { type: object, properties: { count: { type: [string, integer] } } } }
  Buyer:
    type: object
    properties:
      born: { type: string }
      name: { type: string }
`;

const third = `page: orders
title: Orders
sources: [{ title: Orders anew, evidence: schema }]
events:
  order.created:
    summary: An order was placed.
    payload:
      type: object
      required: [order]
      properties:
        order: { $ref: "#/models/Order" }
        channel: { enum: [web, shop] }
    examples: [{ name: one, from: composed, value: { order: {} } }]
  order.refunded:
    summary: Money was sent back.
models:
  Order:
    type: object
    properties:
      buyer: { $ref: "#/models/Person" }
      lines: { type: array, items: { type: object, properties: { count: { type: integer } } } }
  Person:
    type: object
    properties:
      name: { type: [string, "null"] }
`;

/** A vendor with a version that is told by its differences, and two that are written out. */
export const versionedDefinitions: readonly SourceFile[] = [
  { path: "shop/vendor.yaml", text: vendor },
  { path: "shop/v1/differences.yaml", text: differences },
  { path: "shop/v2/orders.yaml", text: second },
  { path: "shop/v3/orders.yaml", text: third },
];
