import express, { type RequestHandler } from "express";
import Fastify, { type FastifyInstance } from "fastify";
import { createServer, type RequestListener, type Server } from "node:http";
import * as http2 from "node:http2";
import { PassThrough } from "node:stream";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fastifyReceiver } from "../../templates/runtime/fastify.js";
import { toHex } from "../../templates/runtime/hex.js";
import type { HmacSigning } from "../../templates/runtime/hmac-scheme.js";
import { hmacVerifier } from "../../templates/runtime/hmac-verifier.js";
import { nodeListener } from "../../templates/runtime/node.js";
import type { Receiver } from "../../templates/runtime/receiver.js";
import { signHmac } from "../../templates/runtime/sign-hmac.js";
import { shopReceiver, shopRequest, type ShopOptions } from "../support/shop-receiver.js";
import { sendRequest } from "../support/send-request.js";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return portOf(server);
}

const portOf = (server: Pick<Server, "address">): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

const hexHmac: HmacSigning = { header: "x-signature", hash: "SHA-256", encode: toHex };
const order = shopRequest([{ type: "order.created", id: "1", total: 1 }]);

describe("a body that Express has read before", () => {
  test.each([
    ["as JSON", express.json(), 503],
    ["as a form, which it is not", express.urlencoded(), 200],
    ["as text", express.text({ type: "*/*" }), 200],
    ["as bytes", express.raw({ type: "*/*" }), 200],
  ])("%s", async (_, parser, status) => {
    const { receiver, reports } = shopReceiver({});
    const port = await listen(express().use(parser).post("/", nodeListener(receiver)));
    expect(await sendRequest({ port, path: "/", ...order })).toMatchObject({ status, body: "" });
    const [report] = reports;
    if (status === 200) return expect(report?.outcome).toBe("done");
    expect(report).toMatchObject({ outcome: "failed", reason: "parsed-body" });
    expect(report?.message).toContain("express.json()");
  });

  test("beside which the bytes were kept", async () => {
    const { receiver } = shopReceiver({});
    const keep = express.json({
      verify: (request, _, bytes) => void Object.assign(request, { rawBody: bytes }),
    });
    const port = await listen(express().use(keep).post("/", nodeListener(receiver)));
    expect(await sendRequest({ port, path: "/", ...order })).toMatchObject({ status: 200 });
  });
});

test("a body that something gathers while it arrives, as text, is read whole", async () => {
  const long = shopRequest([{ type: "order.created", total: "ö".repeat(99_999) }]);
  const gather: RequestHandler = (request, _response, next) => {
    Object.assign(request, { rawBody: "" });
    request.setEncoding("utf8").on("data", (part: string) => {
      Object.assign(request, { rawBody: `${Reflect.get(request, "rawBody")}${part}` });
    });
    next();
  };
  const onInvalid = vi.fn<ShopOptions["onInvalid"]>(() => "acknowledge");
  const { receiver } = shopReceiver({ onInvalid });
  const port = await listen(express().use(gather).post("/", nodeListener(receiver)));
  expect(await sendRequest({ port, path: "/", ...long })).toMatchObject({ status: 200 });
  const [[received] = []] = onInvalid.mock.calls;
  expect(Buffer.from(received?.body ?? "").toString()).toBe(long.body);
});

describe("a body of node:http", () => {
  test("that was read by nobody's leave is not waited for", async () => {
    const { receiver, reports } = shopReceiver({});
    const listener = nodeListener(receiver);
    const port = await listen((request, response) => {
      request.resume().on("end", () => void listener(request, response));
    });
    expect(await sendRequest({ port, path: "/", ...order })).toMatchObject({ status: 503 });
    expect(reports).toMatchObject([{ reason: "parsed-body" }]);
  });

  test("of which the sender thinks better ends nothing but itself", async () => {
    const { receiver, reports } = shopReceiver({});
    const listener = nodeListener(receiver);
    const sender = new AbortController();
    const port = await listen((request, response) => {
      void listener(request, response);
      if (request.headers["x-gone"] === "yes") sender.abort();
    });
    const headers = { ...order.headers, "x-gone": "yes" };
    const body = new ReadableStream({ start: (parts) => parts.enqueue(new Uint8Array(9)) });
    const request = { method: "POST", headers, body, duplex: "half", signal: sender.signal };
    await expect(fetch(`http://127.0.0.1:${port}/`, request)).rejects.toThrow();
    await vi.waitFor(() => expect(reports).toMatchObject([{ reason: "aborted" }]), 5000);
    expect(await sendRequest({ port, path: "/", ...order })).toMatchObject({ status: 200 });
  });
});

describe("limits", () => {
  const slowly = (): ReadableStream =>
    new ReadableStream({
      pull: async (parts) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        parts.enqueue(new TextEncoder().encode(order.body));
        parts.close();
      },
    });
  const fetched = (receiver: Receiver, body: BodyInit) => {
    const sent = { method: "POST", headers: order.headers, body, duplex: "half" };
    return receiver(new Request("https://shop.example/", sent));
  };
  const listened = async (receiver: Receiver, body: BodyInit) => {
    const sent = { method: "POST", headers: order.headers, body, duplex: "half" };
    return fetch(`http://127.0.0.1:${await listen(nodeListener(receiver))}/`, sent);
  };

  describe.each([
    ["the Fetch API", fetched],
    ["node:http", listened],
  ])("of %s", (_, send) => {
    test.each([Infinity, 2 ** 31, NaN])("leave time for a body where it is %d", async (timeout) => {
      const { receiver } = shopReceiver({ timeout });
      expect((await send(receiver, slowly())).status).toBe(200);
    });

    test("end somewhere where a setting was misread", async () => {
      const { receiver } = shopReceiver({ maxBytes: NaN });
      const large = new Blob([" ".repeat(1_048_577)]);
      expect((await send(receiver, large)).status).toBe(413);
      expect((await send(receiver, large.stream())).status).toBe(413);
      expect((await send(receiver, order.body)).status).toBe(200);
    });

    test("end nowhere where that is asked for", async () => {
      const { receiver } = shopReceiver({ maxBytes: Infinity });
      const large = new Blob([order.body, " ".repeat(1_048_577)]);
      expect((await send(receiver, large.stream())).status).toBe(200);
    });
  });
});

test("an answer that something else has given is left as it is", async () => {
  const { receiver } = shopReceiver({
    on: { "order.created": () => new Promise((resolve) => setTimeout(resolve, 30)) },
  });
  const listener = nodeListener(receiver);
  let taken: Promise<void> | undefined;
  const port = await listen((request, response) => {
    taken = listener(request, response);
    request.on("end", () => response.writeHead(504).end());
  });
  expect(await sendRequest({ port, path: "/", ...order })).toMatchObject({ status: 504 });
  await expect(taken).resolves.toBeUndefined();
});

/** Starts a server of HTTP/2, and resolves to its port. */
type StartHttp2 = (receiver: Receiver) => Promise<{ readonly port: number; stop: () => unknown }>;

const startNode: StartHttp2 = async (receiver) => {
  const server = http2.createServer(nodeListener(receiver));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: portOf(server), stop: () => server.close() };
};

const startFastify: StartHttp2 = async (receiver) => {
  const app = Fastify({ http2: true });
  app.addHook("onSend", async () => new Promise((resolve) => setTimeout(resolve, 5)));
  await app.register(fastifyReceiver(receiver, { path: "/" }));
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { port: portOf(app.server), stop: () => app.close() };
};

test.each([
  ["node:http2", startNode],
  ["Fastify", startFastify],
])("a stream of HTTP/2 that takes too long ends with its answer: %s", async (_, start) => {
  const { receiver } = shopReceiver({ timeout: 50 });
  const { port, stop } = await start(receiver);
  const session = http2.connect(`http://127.0.0.1:${port}`);
  try {
    const stream = session.request({ ":method": "POST", "content-type": "application/json" });
    const closed = new Promise((resolve) => stream.resume().on("close", resolve));
    stream.write("{");
    const head = await new Promise((resolve) => stream.on("response", resolve));
    expect(head).toMatchObject({ ":status": 408 });
    await closed;
    expect(stream.rstCode).toBe(http2.constants.NGHTTP2_NO_ERROR);
  } finally {
    session.close();
    await stop();
  }
});

describe("a body that a server hands over as it has it", () => {
  const { body: text } = order;
  const Foreign: typeof Uint8Array = runInNewContext("Uint8Array");
  const nothing: { readonly body: string } = JSON.parse('{"body":null}');

  test.each([
    ["text", text, 200, null],
    ["bytes", Buffer.from(text), 200, null],
    ["bytes of another realm, as in jsdom", Foreign.from(Buffer.from(text)), 200, null],
    ["nothing, where a setting keeps no bytes", nothing.body, 503, "parsed-body"],
  ])("%s", async (_, body, status, reason) => {
    const { receiver, reports } = shopReceiver({}, hmacVerifier(hexHmac, { secrets: "secret" }));
    const signed = await signHmac(hexHmac, text, { secret: "secret" });
    const headers = { ...order.headers, ...signed };
    expect((await receiver.receive({ ...order, headers, body })).status).toBe(status);
    expect(reports).toMatchObject([{ reason }]);
  });
});

describe("a body that a hook of Fastify has read", () => {
  const servers: readonly [hook: string, add: (server: FastifyInstance) => unknown][] = [
    [
      "and passes on as another stream",
      (server) =>
        server.addHook("preParsing", async (_request, _reply, payload) =>
          payload.pipe(new PassThrough()),
        ),
    ],
    [
      "and kept, as fastify-raw-body does",
      (server) =>
        server.addHook("preParsing", async (request, _reply, payload) => {
          Object.assign(request, { rawBody: Buffer.concat(await payload.toArray()) });
          return payload;
        }),
    ],
  ];

  test.each(servers)("%s", async (_, add) => {
    const { receiver, reports } = shopReceiver({});
    const server = Fastify();
    add(server);
    server.addHook("preHandler", async () => new Promise((resolve) => setImmediate(resolve)));
    await server.register(fastifyReceiver(receiver, { path: "/" }));
    await server.listen({ port: 0, host: "127.0.0.1" });
    const port = portOf(server.server);
    expect(await sendRequest({ port, path: "/", ...order })).toMatchObject({ status: 200 });
    expect(reports).toMatchObject([{ outcome: "done", events: [{ type: "order.created" }] }]);
    await server.close();
  });
});

test("a content type that is none is for the receiver to judge, also behind Fastify", async () => {
  const { receiver, reports } = shopReceiver({});
  const server = Fastify();
  await server.register(fastifyReceiver(receiver, { path: "/" }));
  await server.listen({ port: 0, host: "127.0.0.1" });
  const port = portOf(server.server);
  const types = ["", "json", "application/json, application/json", "application/json;"];
  const statuses = [];
  for (const type of types) {
    const headers = { ...order.headers, "content-type": type };
    statuses.push((await sendRequest({ port, path: "/", ...order, headers })).status);
  }
  expect(statuses).toEqual([415, 415, 200, 200]);
  expect(reports.map(({ reason }) => reason)).toEqual(["content-type", "content-type", null, null]);
  await server.close();
});

describe("a body of the Fetch API", () => {
  const request = (body: BodyInit | null, more: RequestInit = {}) =>
    new Request("https://shop.example/", {
      method: "POST",
      headers: order.headers,
      body,
      ...more,
      ...{ duplex: "half" },
    });

  test("is read in whatever parts it comes", async () => {
    const { receiver } = shopReceiver({});
    const bytes = new TextEncoder().encode(order.body);
    const parts = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await receiver(request(parts))).status).toBe(200);
    expect((await receiver(request(order.body))).status).toBe(200);
    expect((await receiver(request(null))).status).toBe(400);
  });

  test("is read no further than it may be large", async () => {
    let given = 0;
    const endless = new ReadableStream(
      { pull: (controller) => controller.enqueue(new Uint8Array(((given += 100), 100))) },
      { highWaterMark: 0 },
    );
    const { receiver, reports } = shopReceiver({ maxBytes: 1000 });
    expect((await receiver(request(endless))).status).toBe(413);
    expect(reports).toMatchObject([{ reason: "too-large" }]);
    expect(given).toBe(1100);
  });

  test("is waited for no longer than it may take", async () => {
    let cancelled = false;
    const silent = new ReadableStream({ cancel: () => void (cancelled = true) });
    const { receiver, reports } = shopReceiver({ timeout: 20 });
    expect((await receiver(request(silent))).status).toBe(408);
    expect(reports).toMatchObject([{ reason: "timeout" }]);
    expect(cancelled).toBe(true);
  });

  test("that breaks off is no delivery", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("gone")),
    });
    const { receiver, reports } = shopReceiver({});
    expect((await receiver(request(broken))).status).toBe(400);
    expect(reports).toMatchObject([{ reason: "aborted", error: undefined }]);
  });

  test("that was read before is told from one that is empty", async () => {
    const { receiver, reports } = shopReceiver({});
    const read = request(order.body);
    await read.json();
    expect((await receiver(read)).status).toBe(503);
    expect(reports[0]?.message).toContain("Next.js");
  });

  test("has an answer of the Fetch API", async () => {
    const { receiver } = shopReceiver({});
    const answer = await receiver(new Request("https://shop.example/"));
    expect(answer).toBeInstanceOf(Response);
    expect([answer.status, answer.headers.get("allow"), await answer.text()]).toEqual([
      405,
      "POST",
      "",
    ]);
  });
});
