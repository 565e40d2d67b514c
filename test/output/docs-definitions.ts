import type { SourceFile } from "../../generator/source/load.js";

const vendor = `title: Shop
summary: Sells things, and tells of it in batches.
website: https://www.shop.example
sources:
  D: { title: Webhooks, url: "https://shop.example/docs", retrieved: 2026-01-02 }
  P: { title: Printed manual, document: manual.pdf }
versions:
  - { id: v1, current: false, summary: The first., delivery: { success: { value: { statuses: ["200"] }, source: P, evidence: prose } } }
  - { id: v2, current: true, summary: The second. }
delivery:
  request: { value: { method: POST }, source: D, evidence: prose }
  probe: { value: { methods: [HEAD, GET], description: "Without an answer, no endpoint is made." }, source: P, evidence: prose }
  envelope:
    value:
      schema:
        type: object
        required: [events]
        properties:
          sent: { type: string, format: date-time }
          events: { type: array, minItems: 1 }
      batch: true
      events: /events
      payload: /data
    source: [D, P]
    evidence: sample
  eventType: { value: [{ in: item, at: /type }, { in: header, name: X-Type }], source: D, evidence: prose }
  eventId: unknown
  occurredAt: { unknown: "Nothing tells, not even \`created_at\`." }
  deliveryId: { value: [{ in: header, name: webhook-id }], source: D, evidence: prose }
  sentAt: { value: [{ in: body, at: /sent }], source: D, evidence: prose }
  idempotencyKey: unknown
  version: unknown
  headers:
    - { name: X-Type, description: The type., source: D, evidence: prose }
  signing:
    value:
      - { title: Prefixed, scheme: hmac, algorithm: sha512, header: X-Sign, encoding: hex, signed: raw-body, key: base64, prefix: "v1=" }
      - { title: Sorted, scheme: hmac, algorithm: sha256, header: X-Sorted, encoding: base64, signed: canonical-json, key: utf8 }
      - { title: Standard, scheme: standard-webhooks, headers: webhook }
      - { title: Token, scheme: static-header, header: X-Token, example: secret }
      - { title: Certificate, scheme: transport, description: mTLS. }
    source: D
    evidence: prose
  replay: { value: { timestamp: { in: body, at: /sent }, timestampSigned: true, toleranceSeconds: 90 }, source: D, evidence: prose }
  success: { value: { statuses: ["2xx"] }, source: D, evidence: prose }
  answers: { value: { invalidSignature: 401, unknownEvent: 200 }, source: D, evidence: prose }
  retries: { value: { count: 3, intervals: [5, 3600, 90000] }, source: D, evidence: table }
  timeout: { value: { seconds: 15 }, source: D, evidence: prose }
  ordering: { value: { guaranteed: false }, source: D, evidence: prose }
  guarantee: { value: { delivery: at-least-once }, source: D, evidence: prose }
  versioning: { value: { scheme: per-account, description: One for all endpoints. }, source: D, evidence: prose }
doubts:
  - { at: /delivery/retries, kind: silent, source: No unit is given., reading: Seconds. }
  - { at: /delivery/headers, kind: silent, source: One header is shown., reading: There is one. }
  - { at: "", kind: broken, source: The page is cut off., reading: The rest is left out. }
`;

const page = `page: things
title: Things
sources:
  - { id: main, title: Things, url: "https://shop.example/things", retrieved: 2026-01-02, evidence: table }
  - { id: schema, title: Schema, url: "https://shop.example/things.json", evidence: schema }
events:
  thing.created:
    summary: A thing was created.
    source: main
    payload: { $ref: "#/models/Thing" }
    examples:
      - { name: one, from: document, value: { id: t1, state: new } }
      - { name: two, from: composed, body: { events: [{ type: thing.created, data: { id: t2, state: old } }] } }
  thing.changed:
    summary: A thing changed.
    deprecated: true
    payload:
      oneOf:
        - { type: object, required: [change, price], properties: { change: { const: price }, price: { type: number, minimum: 0 } } }
        - { type: object, required: [change], properties: { change: { enum: [name, title] }, name: { type: string, minLength: 1, maxLength: 20 } } }
    examples:
      - { name: price, from: composed, value: { change: price, price: 1 } }
  thing.named:
    summary: A thing was given a name.
models:
  Thing:
    type: object
    description: A thing of the \`shop\`.
    required: [id, state]
    properties:
      id: { type: string, pattern: "^t|^\\\\d+$" }
      state: { enum: [new, old, "1", null] }
      size: { type: integer, x-extensible-enum: [1, 2], x-source: schema, x-evidence: schema }
      parent: { anyOf: [{ $ref: "#/models/Thing" }, { type: "null" }], description: The thing around it. }
      tags: { type: array, items: { type: string, minLength: 1, description: A word. }, uniqueItems: true, maxItems: 5 }
      parts: { type: array, items: { type: object, required: [n], properties: { n: { type: integer } } } }
      labels: { type: object, additionalProperties: { type: string } }
      prices: { type: object, additionalProperties: { $ref: "#/models/Price" } }
      was: { $ref: "#/models/Price" }
      pair: { type: array, prefixItems: [{ type: string }, { type: object, properties: { x: { type: number } } }], items: false }
      owner: { anyOf: [{ $ref: "#/models/Person" }, { $ref: "#/models/Company" }] }
      seller: { anyOf: [{ $ref: "#/models/Person" }, { $ref: "#/models/Company" }] }
      either: { anyOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }
      opaque: { type: object }
      anything: {}
      "odd key": { type: boolean, deprecated: true, default: false }
  Price:
    type: object
    additionalProperties: false
    properties:
      amount: { type: number, exclusiveMinimum: 0, multipleOf: 0.5 }
  Person:
    type: object
    required: [kind]
    properties:
      kind: { const: person, description: Who it is. }
      name: { type: string }
  Company:
    type: object
    required: [kind]
    properties:
      kind: { const: company }
      vat: { type: string }
doubts:
  - { at: /models/Thing/properties/size, kind: contradiction, source: Both 1 and 2 are called small., reading: Either. }
  - { at: /models/Price, kind: silent, source: No currency., reading: None. }
`;

const v1Page = page
  .replace("page: things", "page: things")
  .replaceAll("A thing was created.", "A thing was made.");

/** A made-up vendor that has one of everything that the docs can tell. */
export const shopDefinitions: readonly SourceFile[] = [
  { path: "shop/vendor.yaml", text: vendor },
  { path: "shop/v1/things.yaml", text: v1Page },
  { path: "shop/v2/things.yaml", text: page },
];
