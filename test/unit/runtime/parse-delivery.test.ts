import { describe, expect, test } from "vitest";
import { contract } from "../../../templates/runtime/contract.js";
import type { DeliveryFacts } from "../../../templates/runtime/delivery.js";
import { isObject } from "../../../templates/runtime/is-object.js";
import { parseDelivery } from "../../../templates/runtime/parse-delivery.js";
import { never } from "../../../templates/runtime/scalar-shapes.js";

interface EventMap {
  "user.created": { readonly id: string };
  "user.renamed": unknown;
}
interface Body {
  readonly type?: string;
}

const isBody = (value: unknown): value is Body => isObject(value) && value["broken"] !== true;
const hasId = (value: unknown): value is { readonly id: string } =>
  isObject(value) && typeof value["id"] === "string";

const single: DeliveryFacts<EventMap, Body> = {
  envelope: contract({ type: "envelope", is: isBody, shape: never }),
  batch: false,
  events: [],
  payload: ["payload"],
  contracts: { "user.created": contract({ type: "user.created", is: hasId, shape: never }) },
  named: ["user.renamed"],
  places: {
    eventType: [
      { in: "item", at: ["type"] },
      { in: "header", name: "X-Event" },
    ],
    eventId: [{ in: "item", at: ["id"] }],
    occurredAt: [],
    deliveryId: [{ in: "header", name: "X-Delivery" }],
    sentAt: [],
    idempotencyKey: [],
    version: [{ in: "body", at: ["version"] }],
  },
  version: "2024-09-18",
  versions: ["2024-09-18", "2025-07-30"],
};
const batch: DeliveryFacts<EventMap, Body> = {
  ...single,
  batch: true,
  events: ["events"],
  payload: [],
  version: null,
};

const good = { type: "user.created", payload: { id: "u1" }, id: 7 };

describe("one event per request", () => {
  test.each<[string, unknown]>([
    ["text", JSON.stringify(good)],
    ["text with a byte order mark", `\uFEFF${JSON.stringify(good)}`],
    ["bytes", new TextEncoder().encode(JSON.stringify(good))],
    ["a buffer", Buffer.from(JSON.stringify(good))],
    ["an ArrayBuffer", new TextEncoder().encode(JSON.stringify(good)).buffer],
    ["a value", good],
  ])("reads %s", (_, body) => {
    const result = parseDelivery(single, { body, headers: { "x-delivery": ["d1", "d2"] } });
    expect(result).toEqual({
      ok: true,
      delivery: {
        body: good,
        events: [
          { known: true, type: "user.created", payload: { id: "u1" }, id: "7", occurredAt: null },
        ],
        invalid: [],
        id: "d1",
        sentAt: null,
        idempotencyKey: null,
        version: null,
      },
    });
  });

  test.each<[string, unknown, string]>([
    ["an empty text", "", "invalid-json"],
    ["half of a text", '{"type":', "invalid-json"],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "invalid-json"],
    ["an envelope that is none", "[]", "invalid-envelope"],
    ["null", null, "invalid-envelope"],
    ["no type", "{}", "missing-type"],
    ["an empty type", '{"type":""}', "missing-type"],
    ["a payload that is not there", '{"type":"user.created"}', "invalid-payload"],
    ["a payload that is wrong", '{"type":"user.created","payload":{"id":1}}', "invalid-payload"],
    ["another version", '{"version":"2025-08-01"}', "unsupported-version"],
  ])("says why not: %s", (_, body, reason) => {
    const result = parseDelivery(single, { body });
    expect(result).toMatchObject({ ok: false, reason });
    expect(result.ok ? [] : result.issues).not.toHaveLength(0);
  });

  test("tells both versions, and the nearest that the package has", () => {
    const body = { version: "2025-08-01", broken: true };
    expect(parseDelivery(single, { body })).toMatchObject({
      reason: "unsupported-version",
      received: "2025-08-01",
      expected: "2024-09-18",
      nearest: "2025-07-30",
      issues: [{ pointer: "/version" }],
    });
  });

  test.each<[string, readonly string[], string, string]>([
    ["between two", ["2024-09-18", "2025-07-30"], "2025-01-01", "2024-09-18"],
    ["later than all", ["2024-09-18", "2025-07-30"], "2030-01-01", "2025-07-30"],
    ["earlier than all", ["2024-09-18", "2025-07-30"], "2020-01-01", "2024-09-18"],
    ["of two digits", ["v1", "v2", "v9", "v10"], "v11", "v10"],
    ["of one digit beside two", ["v1", "v2", "v10"], "v3", "v2"],
    ["of another form", ["2024-09-18", "2025-07-30"], "unversioned", "2025-07-30"],
  ])("a version %s is told with the nearest, as one issue", (_, versions, version, nearest) => {
    const facts = { ...single, version: versions.at(-1) ?? null, versions };
    const result = parseDelivery(facts, { body: { ...good, version, payload: {} } });
    expect(result).toMatchObject({
      reason: "unsupported-version",
      received: version,
      nearest,
      issues: [
        { message: expect.stringContaining(`nearest that it has is "${nearest}"`) as string },
      ],
    });
    expect(result.ok ? [] : result.issues).toHaveLength(1);
  });

  test("says which path of the package has a version that was not imported", () => {
    expect(parseDelivery(single, { body: { ...good, version: "2025-07-30" } })).toMatchObject({
      reason: "unsupported-version",
      received: "2025-07-30",
      nearest: "2025-07-30",
      issues: [{ message: expect.stringContaining('path "/2025-07-30"') as string }],
    });
  });

  test("finds the version in a header", () => {
    const places = { ...single.places, version: [{ in: "header", name: "X-Version" } as const] };
    const request = { body: good, headers: { "x-version": "2020-01-01" } };
    expect(parseDelivery({ ...single, places }, request)).toMatchObject({
      reason: "unsupported-version",
      received: "2020-01-01",
    });
  });

  test("quotes nothing of a body that is no JSON", () => {
    const result = parseDelivery(single, { body: "secret" });
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  test.each<[string, object, boolean]>([
    ["documented by name only", { type: "user.renamed", payload: 1 }, true],
    ["not documented", { type: "user.vanished" }, false],
    ["named like what every object inherits", { type: "constructor" }, false],
    ["named like a prototype", { type: "__proto__" }, false],
  ])("an event type %s is no failure", (_, body, known) => {
    const result = parseDelivery(single, { body });
    expect(result).toMatchObject({ ok: true, delivery: { events: [{ known, ...body }] } });
  });

  test.each<[string, object]>([
    ["Headers", new Headers({ "x-event": "user.created" })],
    ["an object", { "X-EVENT": "user.created" }],
    ["several values", { "x-event": ["user.created", "other"] }],
  ])("finds the type in %s", (_, headers) => {
    const request = { body: { payload: { id: "a" } }, headers: { ...headers } };
    const given = headers instanceof Headers ? { ...request, headers } : request;
    expect(parseDelivery(single, given)).toMatchObject({
      ok: true,
      delivery: { events: [{ type: "user.created" }] },
    });
  });

  test("the type that the receiver gives wins", () => {
    const result = parseDelivery(single, { body: good, type: "user.renamed" });
    expect(result).toMatchObject({ ok: true, delivery: { events: [{ type: "user.renamed" }] } });
  });

  test("says that only the receiver can know the type", () => {
    const facts = { ...single, places: { ...single.places, eventType: [] } };
    expect(parseDelivery(facts, { body: {} })).toMatchObject({
      reason: "missing-type",
      issues: [{ message: expect.stringContaining("`type`") as string }],
    });
  });
});

describe("a batch", () => {
  const created = (id: unknown) => ({ type: "user.created", id });

  test("one bad event of fifty hides no other", () => {
    const events = Array.from({ length: 50 }, (_, index) =>
      created(index === 20 ? 1 : `u${index}`),
    );
    const result = parseDelivery(batch, { body: { events } });
    expect(result).toMatchObject({
      ok: true,
      delivery: { invalid: [{ index: 20, type: "user.created" }] },
    });
    expect(result.ok && result.delivery.events).toHaveLength(49);
  });

  test("places of issues count from the body", () => {
    const facts = { ...batch, payload: ["data"] };
    const result = parseDelivery(facts, { body: { events: [{ type: "user.created", data: {} }] } });
    const issues = result.ok ? result.delivery.invalid.flatMap((event) => event.issues) : [];
    expect(issues.every((issue) => issue.pointer.startsWith("/events/0/data"))).toBe(true);
    expect(issues.length).toBeGreaterThan(0);
  });

  test("an event without a type is told, one of an unknown type passes", () => {
    const body = { events: [{}, null, { type: "other" }] };
    expect(parseDelivery(batch, { body })).toMatchObject({
      ok: true,
      delivery: {
        events: [{ known: false, type: "other" }],
        invalid: [
          { index: 0, type: null },
          { index: 1, type: null },
        ],
      },
    });
  });

  test.each<[string, unknown]>([
    ["nothing", {}],
    ["an object", { events: {} }],
    ["a list that is inherited", Object.create({ events: [] })],
  ])("%s where the list should be is no batch", (_, body) => {
    expect(parseDelivery(batch, { body })).toMatchObject({
      ok: false,
      reason: "invalid-envelope",
      issues: [{ pointer: "/events" }],
    });
  });

  test("an empty batch holds nothing", () => {
    expect(parseDelivery(batch, { body: { events: [] } })).toMatchObject({
      ok: true,
      delivery: { events: [], invalid: [] },
    });
  });
});
