import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  hosts,
  readReadmeCode,
  startServer,
  type RunningServer,
} from "../support/readme-servers.js";
import { sendRequest, type RawAnswer, type RawRequest } from "../support/send-request.js";
import {
  accountEvent,
  examplePayload,
  hexDigest,
  plainDelivery,
  secret,
  smarterpayDelivery,
} from "../support/signed-delivery.js";

/** Limits that a test can reach, and what became of each request on a line of its own. */
const observed = `  maxBytes: 30_000,
  timeout: 400,
  onDelivery: ({ duration, error, ...report }) => console.log(JSON.stringify(report)),
  on: {`;

interface Report {
  readonly outcome: string;
  readonly status: number;
  readonly reason: string | null;
  readonly events: readonly { readonly type: string | null; readonly outcome: string }[];
}

interface Sender {
  readonly send: (request: Omit<RawRequest, "port" | "path">) => Promise<RawAnswer>;
  /** What the server says of the last request; it prints that a moment before or after it answers. */
  readonly lastReport: () => Promise<Report>;
}

function runServers(vendor: string, tests: (title: string, sender: Sender) => void): void {
  const { receiver, servers } = readReadmeCode(vendor);
  describe.each(hosts)(`${vendor} at $title on $runtime`, ({ title, runtime }) => {
    let running: RunningServer | undefined;
    beforeAll(async () => {
      const code = { title, runtime, server: servers.get(title) ?? "" };
      const name = `${vendor.toUpperCase()}_SECRET`;
      running = await startServer(
        { ...code, receiver: receiver.replace("  on: {", observed) },
        { [name]: secret },
      );
    }, 300_000);
    afterAll(() => running?.stop());
    const reports = () =>
      (running?.output() ?? "").split("\n").filter((line) => /^\{.*\}$/.test(line));
    let sent = 0;
    const allReported = (timeout: number) =>
      vi.waitFor(() => expect(reports().length).toBeGreaterThanOrEqual(sent), timeout);
    tests(title, {
      send: async (request) => {
        // A server tells of a request after its answer; some requests never get as far as a report.
        await allReported(500).catch(() => undefined);
        sent = reports().length + 1;
        return sendRequest({ ...request, port: running?.port ?? 0, path: `/webhooks/${vendor}` });
      },
      lastReport: async () => {
        await allReported(5000);
        return JSON.parse(reports().at(-1) ?? "") as Report;
      },
    });
  });
}

const json = { "content-type": "application/json" };
const signed = (body: string | Uint8Array) => ({
  ...json,
  "plain-request-signature": hexDigest(body),
});
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

runServers("plain", (title, { send, lastReport }) => {
  test("a signed delivery is handled", async () => {
    const type = /on: { "(\w+\.\w+)"/.exec(readReadmeCode("plain").receiver)?.[1] ?? "";
    const file = type.replaceAll(/[._]/g, "-");
    const payload = examplePayload(`plain/examples/2026-04-21/${file}`);
    const body = plainDelivery({ type, payload });
    expect(await send({ headers: signed(body), body })).toMatchObject({ status: 200, body: "" });
    const events = [{ type, id: "pEv_1", outcome: "handled" }];
    expect(await lastReport()).toMatchObject({ outcome: "done", events });
  });

  test("a documented event without a handler is acknowledged", async () => {
    const body = plainDelivery();
    expect(await send({ headers: signed(body), body })).toMatchObject({ status: 200, body: "" });
    expect(await lastReport()).toMatchObject({
      outcome: "done",
      events: [{ outcome: "unhandled" }],
    });
  });

  test.each<[what: string, headers: { readonly [name: string]: string }, reason: string]>([
    ["no signature", json, "missing-signature"],
    ["that of another body", signed(plainDelivery({ id: "pEv_2" })), "invalid-signature"],
    ["no signature at all", { ...signed(""), "plain-request-signature": "0" }, "invalid-signature"],
  ])("a delivery with %s is refused", async (_, headers, reason) => {
    const body = plainDelivery();
    expect(await send({ headers, body })).toMatchObject({ status: 401, body: "" });
    expect(await lastReport()).toMatchObject({ outcome: "refused", reason, events: [] });
  });

  test("a delivery that was changed on its way is refused", async () => {
    const body = plainDelivery();
    const answer = await send({ headers: signed(body), body: body.replace("pEv_1", "pEv_3") });
    expect(answer.status).toBe(401);
  });

  test("a delivery is taken again within five minutes, and not later", async () => {
    const [fresh, stale] = [minutesAgo(4), minutesAgo(6)].map((sentAt) =>
      plainDelivery({ sentAt }),
    );
    for (const [body = "", status, reason] of [
      [fresh, 200, null],
      [fresh, 200, null],
      [stale, 401, "expired"],
    ] as const) {
      expect(await send({ headers: signed(body), body })).toMatchObject({ status });
      expect((await lastReport()).reason ?? null).toBe(reason);
    }
  });

  test("a body that says that it is too large is not read", async () => {
    const body = plainDelivery() + " ".repeat(30_000);
    expect(await send({ headers: signed(body), body })).toMatchObject({ status: 413, body: "" });
  });

  test("a body is not read beyond the limit, whatever its length is said to be", async () => {
    const body = Array.from({ length: 40 }, () => " ".repeat(1000));
    const answer = await send({ headers: signed(body.join("")), body, unfinished: true });
    expect(answer).toMatchObject({ status: 413, body: "" });
    expect((await lastReport()).reason).toBe("too-large");
  });

  test("a body that comes in parts is read whole", async () => {
    const text = plainDelivery();
    const body = [text.slice(0, 7), text.slice(7, 300), text.slice(300)];
    expect(await send({ headers: signed(text), body })).toMatchObject({ status: 200 });
  });

  test("a body that does not end is not waited for", async () => {
    const body = plainDelivery();
    const headers = { ...signed(body), "content-length": String(body.length) };
    const answer = await send({ headers, body: body.slice(0, 99), unfinished: true });
    expect(answer).toMatchObject({ status: 408, body: "" });
    expect(await lastReport()).toMatchObject({ outcome: "refused", reason: "timeout" });
  });

  test.each<[what: string, body: string | Uint8Array, reason: string]>([
    ["no JSON", "{", "invalid-json"],
    ["nothing", "", "invalid-json"],
    ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "invalid-json"],
    ["no delivery", "{}", "invalid-envelope"],
    ["a text", '"text"', "invalid-envelope"],
    ["a list that is 10,000 deep", "[".repeat(10_000) + "]".repeat(10_000), "invalid-envelope"],
    ["keys of prototypes", '{"__proto__":{"payload":1},"constructor":{}}', "invalid-envelope"],
  ])("a signed body that is %s is given to `onInvalid`", async (_, body, reason) => {
    expect(await send({ headers: signed(body), body })).toMatchObject({ status: 400, body: "" });
    expect(await lastReport()).toMatchObject({ outcome: "refused", reason });
  });

  test("a payload that is not as documented is given to `onInvalid`", async () => {
    const body = plainDelivery().replace('"customer":', '"costumer":');
    expect(await send({ headers: signed(body), body })).toMatchObject({ status: 400 });
    expect(await lastReport()).toMatchObject({ reason: "invalid-payload" });
  });

  test("another version is told apart", async () => {
    const body = plainDelivery({ version: "2027-01-01" });
    expect(await send({ headers: signed(body), body })).toMatchObject({ status: 400 });
    expect((await lastReport()).reason).toBe("unsupported-version");
  });

  test.each(["thread.thread_vanished", "constructor", "__proto__", "on"])(
    "an event of type %j is unknown",
    async (type) => {
      const body = plainDelivery({ type });
      expect(await send({ headers: signed(body), body })).toMatchObject({ status: 200 });
      expect(await lastReport()).toMatchObject({
        outcome: "done",
        events: [{ type, outcome: "unknown" }],
      });
    },
  );

  test.each<[what: string, headers: { readonly [name: string]: string }]>([
    ["is compressed", { "content-encoding": "gzip" }],
    ["is a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["has no content type", { "content-type": "" }],
  ])("a body that %s is refused", async (_, more) => {
    const body = plainDelivery();
    // Fastify itself answers where the header is empty.
    expect(await send({ headers: { ...signed(body), ...more }, body })).toMatchObject({
      status: 415,
    });
  });

  test("a content type may have parameters", async () => {
    const body = plainDelivery();
    const headers = { ...signed(body), "content-type": "application/JSON ; charset=utf-8" };
    expect(await send({ headers, body })).toMatchObject({ status: 200 });
  });

  test("a second signature beside the right one is no way in", async () => {
    const body = plainDelivery();
    const headers = { ...json, "plain-request-signature": [hexDigest("x"), hexDigest(body)] };
    expect(await send({ headers, body })).toMatchObject({ status: 401 });
  });

  test("long headers are no trouble", async () => {
    const body = plainDelivery();
    const headers = { ...signed(body), "x-long": "a".repeat(8000), "plain-event-type": "b\u00ff" };
    expect(await send({ headers, body })).toMatchObject({ status: 200 });
  });

  test("other methods get no further", async () => {
    const answer = await send({ method: "PUT", headers: json, body: "{}" });
    const routed = title === "Express" || title === "Hono";
    expect(answer.status).toBe(routed ? 404 : 405);
    if (!routed && title !== "Next.js") expect(answer.headers).toMatchObject({ allow: "POST" });
  });
});

describe.each(["enad", "plain", "smarterpay"])("%s documents no check of the URL", (vendor) => {
  runServers(vendor, (title, { send }) => {
    test.each(["HEAD", "OPTIONS"])("%s is not for the receiver", async (method) => {
      const answer = await send({ method });
      const own: { readonly [server: string]: number } =
        method === "HEAD"
          ? { Express: 404, Hono: 404 }
          : { Express: 200, Hono: 404, "Next.js": 204 };
      expect(answer.status).toBe(own[title] ?? 405);
    });
  });
});

runServers("smarterpay", (_title, { send, lastReport }) => {
  const sign = (body: string) => ({ ...json, "webhook-signature": hexDigest(body) });
  const unknown = { event_type: "payment.vanished" };

  test("every event of a batch is judged on its own", async () => {
    const wrong = { ...accountEvent("E2"), email: 1 };
    const body = smarterpayDelivery([accountEvent("E1"), wrong, unknown, accountEvent("E3")]);
    expect(await send({ headers: sign(body), body })).toMatchObject({ status: 400 });
    expect(await lastReport()).toMatchObject({
      reason: "invalid-event",
      events: [
        { id: "E1", outcome: "unhandled" },
        { type: "payment.vanished", outcome: "unknown" },
        { id: "E3", outcome: "unhandled" },
        { type: "customer_account.create", outcome: "refused" },
      ],
    });
  });

  test("nothing but unknown events has an answer of its own", async () => {
    const body = smarterpayDelivery([unknown, unknown]);
    const answer = await send({ headers: sign(body), body });
    expect(answer).toMatchObject({ status: 204 });
    // RFC 9110, section 8.6.
    expect(answer.headers).not.toHaveProperty("content-length");
    const mixed = smarterpayDelivery([unknown, accountEvent("E1")]);
    expect(await send({ headers: sign(mixed), body: mixed })).toMatchObject({ status: 200 });
  });

  test("a wrong signature is answered as the vendor asks", async () => {
    const body = smarterpayDelivery([unknown]);
    expect(await send({ headers: sign("x"), body })).toMatchObject({ status: 498, body: "" });
  });
});

runServers("emporix", (title, { send, lastReport }) => {
  test.each(["HEAD", "OPTIONS"])("%s, by which the URL is checked, is answered", async (method) => {
    const answer = await send({ method });
    expect(answer).toMatchObject({ status: 200, body: "" });
    expect(answer.headers).toMatchObject({ allow: "POST, HEAD, OPTIONS" });
    expect(await lastReport()).toMatchObject({ outcome: "done", reason: "probe", events: [] });
  });

  test("other methods are refused", async () => {
    const answer = await send({ method: "PUT", headers: json, body: "{}" });
    expect(answer.status).toBe(405);
    // Next.js asks no route for what it does not export.
    if (title !== "Next.js") expect(answer.headers).toMatchObject({ allow: "POST, HEAD, OPTIONS" });
  });

  test("a request that is not signed is refused", async () => {
    expect(await send({ headers: json, body: "{}" })).toMatchObject({ status: 401 });
    expect(await lastReport()).toMatchObject({ outcome: "refused", reason: "missing-signature" });
  });
});
