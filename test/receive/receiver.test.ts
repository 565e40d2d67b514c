import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { memoryStore } from "../../templates/runtime/memory-store.js";
import {
  shopReceiver,
  shopRequest,
  shopStatuses,
  type ShopOptions,
} from "../support/shop-receiver.js";

const order = (id: string) => ({ type: "order.created", id, total: 1 });
const deleted = (id: string) => ({ type: "order.deleted", id });
const unknown = (id: string) => ({ type: "order.vanished", id });
const wrong = (id: string) => ({ type: "order.created", id, total: "1" });
const fails = () => {
  throw new Error("no database");
};

/** A function that is to be awaited, as some query builders are. */
const failsLater = () =>
  Object.assign(() => 1, { then: (_: unknown, reject: () => void) => reject() });

describe("handlers", () => {
  test("may be methods of a class", async () => {
    const done: (string | null)[] = [];
    // What `new` makes of a class: methods in the prototype, and functions of its own that are no handlers.
    const methods: ShopOptions["on"] = {
      "order.created"(this: { readonly log: (id: string | null) => void }, { id }) {
        this.log(id);
      },
    };
    const on: ShopOptions["on"] = Object.assign(Object.create(methods), {
      log: (id: string | null) => done.push(id),
    });
    const { receiver, reports } = shopReceiver({ on });
    await receiver.receive(shopRequest([order("1")]));
    expect(done).toEqual(["1"]);
    expect(reports).toMatchObject([{ events: [{ outcome: "handled" }] }]);
  });

  test("are for documented events alone", () => {
    const on = { "order.create": () => 1, "order.deleted": () => 1 };
    expect(() => shopReceiver({ on })).toThrow(/"order\.create".*Did you mean "order\.created"\?/);
    expect(() => shopReceiver({ on: { "order.deleted": () => 1 } })).not.toThrow();
  });

  test("are functions, or left out", () => {
    const on = { "order.created": undefined, "order.deleted": () => 1 };
    expect(() => shopReceiver({ on })).not.toThrow();
    const required = { ...on, ...JSON.parse('{"order.deleted":{"default":1}}') };
    expect(() => shopReceiver({ on: required })).toThrow(/"order\.deleted" what is no function/);
  });
});

describe("the answer", () => {
  test.each<
    [what: string, events: readonly object[], options: Partial<ShopOptions>, status: number]
  >([
    ["no event at all", [], {}, 200],
    ["a handled event", [order("1")], { on: { "order.created": () => 1 } }, 200],
    ["an event without a handler", [deleted("1")], {}, 200],
    ["nothing but unknown events", [unknown("1"), unknown("2")], {}, 202],
    ["unknown events beside others", [unknown("1"), order("2")], {}, 200],
    ["what `onInvalid` refuses", [wrong("1"), order("2")], {}, 400],
    ["what it acknowledges", [wrong("1")], { onInvalid: () => "acknowledge" }, 200],
    ["a handler that throws", [order("1")], { on: { "order.created": fails } }, 503],
    ["one that rejects", [order("1")], { on: { "order.created": async () => fails() } }, 503],
    ["a failure beside what is refused", [wrong("1"), deleted("2")], { onUnhandled: fails }, 503],
    ["`onUnknown` that throws", [unknown("1")], { onUnknown: fails }, 503],
    ["`onInvalid` that throws", [wrong("1")], { onInvalid: fails }, 503],
    ["`type` that throws", [order("1")], { type: fails }, 503],
    ["a type that the receiver knows better", [wrong("1")], { type: () => "order.deleted" }, 200],
    ["a receiver that knows no type", [wrong("1")], { type: () => "" }, 400],
    ["a function that rejects later", [order("1")], { on: { "order.created": failsLater } }, 503],
  ])("to %s", async (_, events, options, status) => {
    const { receiver, reports } = shopReceiver(options);
    expect(await receiver.receive(shopRequest(events))).toEqual({ status, headers: {} });
    expect(reports).toMatchObject([{ status }]);
  });

  test.each<[what: string, body: string, acknowledged: boolean, status: number]>([
    ["no JSON", "{", false, 400],
    ["no JSON", "{", true, 200],
    ["no envelope", "{}", false, 400],
    ["another version", '{"version":"1","events":[]}', false, shopStatuses.versionMismatch],
    ["another version", '{"version":"1","events":[]}', true, 200],
  ])("to %s: %s, acknowledged: %s", async (_, body, acknowledged, status) => {
    const onInvalid = vi.fn<ShopOptions["onInvalid"]>(() =>
      acknowledged ? "acknowledge" : "refuse",
    );
    const { receiver } = shopReceiver({ onInvalid });
    expect(await receiver.receive({ ...shopRequest([]), body })).toMatchObject({ status });
    expect(onInvalid).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ body }));
  });

  test.each([
    ["application/json", 200],
    ["Application/JSON ; charset=latin1", 200],
    ["application/shop+json", 200],
    ["application/json, application/json", 200],
    ["text/plain, application/json", 415],
    ["application/json5", 415],
    ["", 415],
  ])("to a content type, or to two where a proxy adds one: %j", async (type, status) => {
    const { receiver } = shopReceiver({});
    const request = { ...shopRequest([order("1")]), headers: { "content-type": type } };
    expect(await receiver.receive(request)).toMatchObject({ status });
  });

  test("does not depend on the log", async () => {
    const printed = vi.spyOn(console, "error").mockReturnValue(undefined);
    const { receiver } = shopReceiver({ onDelivery: fails });
    expect(await receiver.receive(shopRequest([order("1")]))).toMatchObject({ status: 200 });
    expect(printed).toHaveBeenCalledOnce();
    printed.mockRestore();
  });

  test("waits for the log, but not for ever", async () => {
    vi.useFakeTimers();
    try {
      const { receiver } = shopReceiver({ onDelivery: () => new Promise(() => undefined) });
      const answer = receiver.receive(shopRequest([order("1")]));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await answer).toMatchObject({ status: 200 });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("leaves no error unheard where nobody asked for reports", async () => {
    const printed = vi.spyOn(console, "error").mockReturnValue(undefined);
    const { receiver } = shopReceiver({ onDelivery: undefined, on: { "order.created": fails } });
    await receiver.receive(shopRequest([order("1")]));
    expect(printed).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("threw"),
      expect.objectContaining({ message: "no database" }),
    );
    printed.mockRestore();
  });
});

describe("what was done", () => {
  test("is not done again when the rest is", async () => {
    const done: string[] = [];
    let works = false;
    const { receiver, reports } = shopReceiver({
      on: {
        "order.created": ({ id }) => {
          if (id === "2" && !works) fails();
          done.push(id ?? "");
        },
      },
      idempotency: { store: memoryStore() },
    });
    const request = shopRequest([order("1"), order("2"), unknown("3"), order("4")]);
    expect(await receiver.receive(request)).toMatchObject({ status: 503 });
    works = true;
    expect(await receiver.receive(request)).toMatchObject({ status: 200 });
    expect(done).toEqual(["1", "4", "2"]);
    const outcomes = reports.map(({ events }) => events.map(({ outcome }) => outcome));
    expect(outcomes).toEqual([
      ["handled", "failed", "unknown", "handled"],
      ["duplicate", "handled", "duplicate", "duplicate"],
    ]);
  });

  test("is done once when it comes twice at the same moment", async () => {
    const started: string[] = [];
    const { receiver, reports } = shopReceiver({
      on: {
        "order.created": async ({ id }) => {
          started.push(id ?? "");
          await Promise.resolve();
        },
      },
      idempotency: { store: { has: async () => Promise.resolve(false), add: () => undefined } },
    });
    const request = shopRequest([order("1")]);
    const answers = await Promise.all([receiver.receive(request), receiver.receive(request)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(started).toEqual(["1"]);
    expect(reports.flatMap(({ events }) => events.map(({ outcome }) => outcome)).sort()).toEqual([
      "duplicate",
      "handled",
    ]);
  });

  test("fails twice when it comes twice at the same moment and fails", async () => {
    const { receiver } = shopReceiver({
      on: { "order.created": async () => Promise.reject(new Error("no database")) },
      idempotency: { store: memoryStore() },
    });
    const request = shopRequest([order("1")]);
    const answers = await Promise.all([receiver.receive(request), receiver.receive(request)]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  });

  test("is tried anew when an attempt does not end", async () => {
    vi.useFakeTimers();
    try {
      const handler = vi
        .fn<() => unknown>()
        .mockReturnValueOnce(new Promise(() => undefined))
        .mockReturnValueOnce(undefined);
      const { receiver } = shopReceiver({
        on: { "order.created": handler },
        idempotency: { store: memoryStore() },
      });
      const request = shopRequest([order("1")]);
      void receiver.receive(request);
      await vi.advanceTimersByTimeAsync(0);
      const second = receiver.receive(request);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await second).toMatchObject({ status: 503 });
      expect(handler).toHaveBeenCalledTimes(1);
      expect(await receiver.receive(request)).toMatchObject({ status: 200 });
      expect(await receiver.receive(request)).toMatchObject({ status: 200 });
      expect(handler).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test("may be known by a header, as that of Svix, where no event has an id", async () => {
    const handler = vi.fn<() => void>();
    const { receiver } = shopReceiver({
      on: { "order.deleted": handler },
      idempotency: {
        store: memoryStore(),
        key: (_event, _delivery, { header }) => header("svix-id"),
      },
    });
    const request = shopRequest([{ type: "order.deleted" }]);
    for (const id of ["msg_1", "msg_1", "msg_2"])
      await receiver.receive({ ...request, headers: { ...request.headers, "Svix-Id": id } });
    expect(handler).toHaveBeenCalledTimes(2);
  });

  test("is not known by a key that says nothing", async () => {
    const handler = vi.fn<() => void>();
    // What a program that is not compiled may give for a field that is not there.
    const key: NonNullable<ShopOptions["idempotency"]>["key"] = (event) =>
      JSON.parse(event.id ?? "") as string;
    const idempotency = { store: memoryStore(), key };
    const { receiver } = shopReceiver({ on: { "order.created": handler }, idempotency });
    await receiver.receive(shopRequest([order('""'), order('""'), order("null"), order("null")]));
    expect(handler).toHaveBeenCalledTimes(4);
  });

  test.each<[what: string, events: readonly object[], more: object, keys: readonly string[]]>([
    ["the event's id", [order("1")], { key: "k" }, ["1"]],
    [
      "that of the request for an event that is alone",
      [{ ...order("1"), id: null }],
      { key: "k" },
      ["k"],
    ],
    ["nothing for one of several", [{ ...order("1"), id: null }, order("2")], { key: "k" }, ["2"]],
    ["a number that is its id", [{ ...order("1"), id: 2 ** 50 }], {}, ["1125899906842624"]],
    ["nothing whose last digits are lost", [{ ...order("1"), id: 2 ** 60 }], {}, []],
    ["nothing where there is none", [{ ...order("1"), id: null }], {}, []],
  ])("is remembered by %s", async (_, events, more, keys) => {
    const add = vi.fn<(key: string) => void>();
    const { receiver } = shopReceiver({ idempotency: { store: { has: () => false, add } } });
    await receiver.receive(shopRequest(events, more));
    expect(add.mock.calls.flat()).toEqual(keys);
  });

  test("is remembered by what the receiver says", async () => {
    const add = vi.fn<(key: string) => void>();
    const { receiver } = shopReceiver({
      idempotency: {
        store: { has: () => false, add },
        key: ({ type, id }) => id && `${type} ${id}`,
      },
    });
    await receiver.receive(shopRequest([order("1"), { ...order("2"), id: null }]));
    expect(add.mock.calls.flat()).toEqual(["order.created 1"]);
  });

  test("is not known when the store does not answer, so it comes again", async () => {
    const handler = vi.fn();
    const { receiver } = shopReceiver({
      on: { "order.created": handler },
      idempotency: { store: { has: fails, add: () => undefined } },
    });
    expect(await receiver.receive(shopRequest([order("1")]))).toMatchObject({ status: 503 });
    expect(handler).not.toHaveBeenCalled();
  });

  test("stays done when the store cannot remember it", async () => {
    const { receiver, reports } = shopReceiver({
      idempotency: { store: { has: () => false, add: fails } },
    });
    expect(await receiver.receive(shopRequest([order("1")]))).toMatchObject({ status: 200 });
    expect(reports).toMatchObject([{ outcome: "done", error: { message: "no database" } }]);
  });
});

test("a store in memory keeps the latest ids, each for its time", () => {
  const step = fc.record({ key: fc.constantFrom("a", "b", "c", "d"), after: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.array(step),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (steps, size, ttl) => {
        let time = 0;
        const store = memoryStore({ size, ttl, now: () => time * 1000 });
        // The plainest form of the same promise: a list of what was added, latest first.
        let added: readonly { readonly key: string; readonly time: number }[] = [];
        for (const { key, after } of steps) {
          time += after;
          const kept = added.slice(0, size).find((each) => each.key === key);
          expect(store.has(key)).toBe(kept !== undefined && time - kept.time < ttl);
          store.add(key);
          added = [{ key, time }, ...added.filter((each) => each.key !== key)];
        }
      },
    ),
  );
});

test("a store in memory remembers, and no more than usual, where a setting was misread", () => {
  const store = memoryStore({ size: NaN, ttl: NaN });
  for (let key = 0; key <= 10_000; key++) store.add(String(key));
  expect([store.has("0"), store.has("1"), store.has("10000")]).toEqual([false, true, true]);
});

describe("whatever a sender sends", () => {
  const marked = fc.constantFrom(
    "MARK",
    "MARK\r\nset-cookie: a=b",
    "\u0000MARK",
    "MARK".repeat(999),
  );
  const body = fc.oneof(
    marked,
    fc.json().map((text) => text.replaceAll('"', '"MARK')),
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify({ events: [{ MARK: value }] })),
    fc.uint8Array().map((bytes) => new Uint8Array([...new TextEncoder().encode("MARK"), ...bytes])),
  );
  const headers = fc.dictionary(
    fc.constantFrom(
      "content-type",
      "content-length",
      "content-encoding",
      "__proto__",
      "x-delivery",
    ),
    fc.oneof(fc.constant("application/json"), fc.array(fc.constant("MARK")), fc.constant("MARK")),
  );

  test("is answered without a word of it, and logged without its content", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("POST", "GET", "MARK"),
        headers,
        body,
        async (method, given, sent) => {
          const { receiver, reports } = shopReceiver({});
          const request = { method, url: "/MARK", headers: given, body: sent };
          const answer = await receiver.receive(request);
          expect([200, 202, 400, 405, 413, 415]).toContain(answer.status);
          expect(JSON.stringify(answer)).not.toContain("MARK");
          // Ids and types are told, as they are what a log is searched by.
          const { id: _, events: __, ...told } = reports[0] ?? { id: null, events: [] };
          expect(JSON.stringify(told)).not.toContain("MARK");
        },
      ),
    );
  });
});
