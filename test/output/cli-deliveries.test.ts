import { once } from "node:events";
import { connect, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { bundleCli, runCli } from "../support/command.js";
import { startListener, type Listener, type ListenOptions } from "../support/listening.js";
import { projectRoot, readProject } from "../support/project-files.js";
import { openSandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";

const secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const running: Listener[] = [];

beforeAll(() => bundleCli());
afterAll(() => running.forEach(({ kill }) => kill()));

async function listen(args: readonly string[], options: ListenOptions = {}): Promise<Listener> {
  const listener = await startListener(args, options);
  running.push(listener);
  return listener;
}

const send = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli(["send", ...args], { cwd: projectRoot, env });

interface SentLine {
  readonly attempt: number;
  readonly status: number;
  readonly success: boolean;
  readonly sent: { readonly [key: string]: unknown };
}
const sentLines = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line): SentLine => JSON.parse(line));

/** One event of each vendor, and how its receiver answers what is right and what has a wrong signature. */
const vendors = [
  { vendor: "plain", event: "thread.note_created", args: [], done: 200, refused: 401 },
  { vendor: "smarterpay", event: "customer_account.create", args: [], done: 200, refused: 498 },
  { vendor: "enad", event: "user.deleted", args: [], done: 200, refused: 401 },
  { vendor: "emporix", event: "customer.created", args: [], done: 200, refused: 401 },
  {
    vendor: "emporix",
    event: "order.deleted",
    args: ["--scheme", "svix"],
    done: 200,
    refused: 401,
  },
] as const;

describe.each(vendors)("$vendor $event $args", ({ vendor, event, args, done, refused }) => {
  let listener: Listener;
  let to = "";
  beforeAll(async () => {
    listener = await listen([vendor, ...args, "--secret", secret, "--json"]);
    to = `${listener.address}${vendor === "emporix" ? event : ""}`;
  });

  it("arrives as it was sent, and is taken for genuine", async () => {
    const { code, out, err } = send([vendor, event, "--to", to, "--secret", secret, ...args]);
    expect(err).toBe("");
    expect(out).toContain(`✓ ${done}`);
    expect(code).toBe(0);
    expect(await listener.take(1)).toMatchObject([
      {
        status: done,
        outcome: "done",
        events: [{ type: event, outcome: "unhandled", issues: [] }],
      },
    ]);
  });

  it("is refused when the signature is not that of the secret", async () => {
    const { code, out } = send([
      ...[vendor, event, "--to", to, "--secret", secret, ...args],
      ...["--tamper", "signature"],
    ]);
    expect(out).toContain(`✗ ${refused}`);
    expect(code).toBe(1);
    expect(await listener.take(1)).toMatchObject([
      { status: refused, reason: "invalid-signature" },
    ]);
  });
});

test("the minute of the README goes as it says", async () => {
  const listener = await listen(["plain", "--secret", "s3cret", "--json"]);
  const commands = [...readProject("README.md").matchAll(/^npx hookscribe send (.*)$/gm)];
  const ran = commands.map(([, line = ""]) =>
    send(line.replace(/http:\S+/, listener.address).split(" ")),
  );
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 1, 1]);
  const taken = await listener.take(4);
  expect(taken.map(({ reason }) => reason)).toEqual([null, null, null, "invalid-signature"]);
  expect(taken[2]?.events).toMatchObject([{ outcome: "duplicate" }]);
  expect(ran[3]?.err).toContain("/payload/note/text ");
});

describe("send", () => {
  let listener: Listener;
  let plain: readonly string[] = [];
  beforeAll(async () => {
    listener = await listen(["plain", "--json"], { env: { HOOKSCRIBE_SECRET: secret } });
    plain = ["plain", "thread.note_created", "--to", listener.address, "--secret", secret];
  });
  it.each([
    ["body", "invalid-signature"],
    ["timestamp", "expired"],
  ])("makes a request whose %s is wrong be refused as %s", async (part, reason) => {
    expect(send([...plain, "--tamper", part]).code).toBe(1);
    expect(await listener.take(1)).toMatchObject([{ status: 401, outcome: "refused", reason }]);
  });

  it("sends one event several times, each as an attempt of its own", async () => {
    const { code, out } = send([...plain, "--repeat", "3", "--json"]);
    expect(code).toBe(0);
    const lines = sentLines(out);
    expect(lines.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 200],
      [2, 200],
      [3, 200],
    ]);
    expect(new Set(lines.map(({ sent }) => sent["id"])).size).toBe(1);
    const taken = await listener.take(3);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(3);
    expect(taken.flatMap(({ events }) => events.map(({ outcome }) => outcome))).toEqual([
      "unhandled",
      "duplicate",
      "duplicate",
    ]);
  });

  it("gives each event an id and times of its own", async () => {
    const [first, second] = [1, 2].map(() => sentLines(send([...plain, "--json"]).out)[0]?.sent);
    await listener.take(2);
    expect(first?.["id"]).not.toBe(second?.["id"]);
    const age = Date.now() - Date.parse(String(second?.["timestamp"]));
    expect(Math.abs(age)).toBeLessThan(60_000);
    expect(second?.["webhookMetadata"]).toMatchObject({ webhookTargetVersion: "2026-04-21" });
  });

  it("changes the payload where it is told to", async () => {
    const set = [
      "--set",
      "thread.title=Ada's",
      "--set",
      "/thread/previewText=1 line",
      "--set",
      "note=null",
    ];
    expect(send([...plain, ...set.slice(0, 4)]).code).toBe(0);
    expect((await listener.take(1))[0]?.events[0]?.payload).toMatchObject({
      thread: { title: "Ada's", previewText: "1 line" },
    });
    const { code, err } = send([...plain, ...set]);
    expect(code).toBe(1);
    expect(err).toContain("/payload/note ");
    expect(err).toContain("--force");
    expect(send([...plain, ...set, "--force"]).out).toContain("✗ 400");
    const [{ reason, events } = { reason: null, events: [] }] = await listener.take(1);
    expect(reason).toBe("invalid-payload");
    expect(events).toMatchObject([{ outcome: "refused", issues: [{ pointer: "/payload/note" }] }]);
  });

  it("takes the secret from the environment, and prints none", async () => {
    const args = ["plain", "thread.note_created", "--to", listener.address];
    const { code, out, err } = send([...args, "--json"], { HOOKSCRIBE_SECRET: secret });
    expect(code).toBe(0);
    expect(out + err + listener.printed()).not.toContain(secret);
    expect(send(args).out).toContain("not signed");
    expect((await listener.take(2)).map(({ reason }) => reason)).toEqual([
      null,
      "missing-signature",
    ]);
  });

  it.each([
    [["plane", "thread.note_created"], 'vendor "plane"', 'mean "plain"'],
    [["plain", "thread.note_create"], 'event "thread.note_create"', 'mean "thread.note_created"'],
    [["plain", "thread.note_created", "--example", "note-add"], "example", 'mean "note-added"'],
    [["plain", "thread.note_created", "--scheme", "hmak"], "signing scheme", 'mean "hmac"'],
    [
      ["plain", "thread.note_created", "--payload-version", "2026-04-20"],
      "version",
      'mean "2026-04-21"',
    ],
    [["plain", "thread.note_created", "--set", "title"], "path=value", "title"],
    [["plain", "thread.note_created", "--set", "thread.title.x=1"], "no place", "thread.title.x"],
    [["plain", "thread.note_created", "--tamper", "body"], "Nothing to tamper", "no --secret"],
    [["enad", "user.deleted", "--tamper", "timestamp", "--secret", "s"], "no time", "tamper"],
    [
      [
        "plain",
        "thread.note_created",
        "--tamper",
        "body",
        "--tamper",
        "signature",
        "--secret",
        "s",
      ],
      "One part",
      "--tamper",
    ],
    [["plain", "thread.note_created", "--set", "notte.text=x"], '"notte"', 'mean "note"'],
    [["plain", "thread.note_created", "--set", "note.txt=x"], '"note.txt"', "--force"],
    [["emporix", "customer.created", "--scheme", "svix", "--secret", "whsec_"], "svix", "Base64"],
    [["emporix", "order.deleted", "--scheme", "svix", "--secret", "no base64!"], "svix", "Base64"],
    [["enad", "user.deleted", "--secret", "two\nlines"], "staticHeader", "no header can carry it"],
    [["enad", "user.deleted", "--secret", "k\u00e9y\u2026"], "staticHeader", "no header"],
    [["plain", "thread.note_created", "--repeat", "0"], "whole number", "1 to 1000"],
    [["plain", "thread.note_created", "--to", "ftp://x"], "http://", "ftp://x"],
  ])("refuses %j", (args, ...words) => {
    const { code, out, err } = send(["--to", listener.address, ...args]);
    expect([code, out]).toEqual([1, ""]);
    for (const word of words) expect(err).toContain(word);
  });

  it("sends a place that is set though nothing documents it, when it is told to", async () => {
    expect(send([...plain, "--set", "notte.text=x", "--force"]).code).toBe(0);
    expect((await listener.take(1))[0]?.events[0]?.payload).toMatchObject({ notte: { text: "x" } });
  });

  it("sends user and password of a URL as a header, and prints neither", async () => {
    const to = listener.address.replace("//", "//ada:opensesame@");
    const args = ["plain", "thread.note_created", "--to", to, "--secret", secret];
    const { code, out, err } = send(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`from ${listener.address}`);
    expect(out).not.toContain("opensesame");
    expect(await listener.take(1)).toMatchObject([{ status: 200 }]);
  });

  it("says so when nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : null;
    await new Promise((resolve) => server.close(resolve));
    const to = `http://127.0.0.1:${port}/`;
    const { code, err } = send(["enad", "user.deleted", "--to", to]);
    expect(code).toBe(1);
    expect(err).toContain(`Nothing listens at ${to}`);
  });
});

describe("listen", () => {
  it.each([
    ["203.0.113.1", "203.0.113.1:4001: address not available"],
    ["no.such.host.invalid", "no.such.host.invalid:4001: "],
    ["2001:db8::1", "[2001:db8::1]:4001: address not available"],
  ])("says why it cannot listen at %s", (host, words) => {
    const args = ["listen", "enad", "--host", host, "--port", "4001"];
    const { code, err } = runCli(args, { cwd: projectRoot });
    expect(code).toBe(1);
    expect(err).toMatch(/^error Cannot listen at .*\.\n$/);
    expect(err).toContain(words);
  });

  it("prints for people, without a character that a terminal acts on", async () => {
    const listener = await listen(["enad"]);
    const wrong = { event_type: "user.deleted", payload: { soft_delete: "\u001b[2J\u009b1m" } };
    const strange = { event_type: "\u001b]0;title\u0007", payload: "\u202e\u001b[31m" };
    for (const body of [strange, wrong]) {
      const headers = { "content-type": "application/json" };
      await fetch(listener.address, { method: "POST", headers, body: JSON.stringify(body) });
    }
    const printed = await listener.printedWith("  /payload/soft_delete ");
    expect(printed).toMatch(/ 200 enad .*\n {2}␛\]0;title␇ not documented\n/);
    expect(printed).toMatch(/ 400 enad refused: invalid-payload/);
    const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;
    expect(printed).not.toMatch(acting);
  });

  it("outlives whatever is sent to it, and ends with 0 when it is interrupted", async () => {
    const listener = await listen(["plain", "--secret", secret, "--json"]);
    const { hostname, port } = new URL(listener.address);
    await new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write("\u0016\u0003nonsense\r\n\r\n"),
      );
      socket.on("error", resolve).on("close", resolve).resume();
    });
    const post = async (body: string) =>
      (
        await fetch(listener.address, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        })
      ).status;
    expect(await post("x".repeat(2_000_000)).catch(() => 413)).toBe(413);
    expect(await post("{")).toBe(401);
    expect((await fetch(listener.address)).status).toBe(405);
    const open = connect(Number(port), hostname);
    await new Promise((resolve) => open.on("connect", resolve));
    open.on("error", () => undefined);
    listener.interrupt();
    expect(await listener.ended).toBe(0);
  });

  it("answers as it is told to, so that a sender sees a failure", async () => {
    const listener = await listen(["enad", "--status", "503", "--json"]);
    const { code, out } = send(["enad", "user.deleted", "--to", listener.address]);
    expect(code).toBe(1);
    expect(out).toContain("✗ 503");
    expect(await listener.take(1)).toMatchObject([
      { status: 503, events: [{ type: "user.deleted" }] },
    ]);
  });

  it.each([
    [["emporix", "--scheme", "svix", "--secret", "whsec_"], "Base64"],
    [["enad", "--secret", "two\nlines"], "no header can carry it"],
  ])("refuses a secret that can verify nothing: %j", (args, words) => {
    const { code, out, err } = runCli(["listen", ...args, "--port", "0"], { cwd: projectRoot });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(words);
  });

  it("tells where it looks for a type, and answers who asks whether the URL answers", async () => {
    const listener = await listen(["emporix", "--json"]);
    for (const path of ["", "customer.creatd"])
      await fetch(`${listener.address}${path}`, { method: "POST", body: "{}" });
    const message = expect.stringMatching(/^Emporix documents no place of the event type, .* URL /);
    const events = [{ type: null, issues: [{ message }] }];
    expect(await listener.take(2)).toMatchObject([{ events }, { events }]);
    expect((await fetch(listener.address, { method: "HEAD" })).status).toBe(200);
    expect(await listener.take(1)).toMatchObject([{ outcome: "done", reason: "probe" }]);
  });

  it("says how to listen for the version that came", async () => {
    const listener = await listen(["plain", "--secret", secret]);
    const args = [
      "plain",
      "customer.customer_updated",
      "--to",
      listener.address,
      "--secret",
      secret,
    ];
    expect(send([...args, "--payload-version", "2024-09-18"]).out).toContain("✗ ");
    const printed = await listener.printedWith("--payload-version");
    expect(printed).toContain("refused: unsupported-version");
  });

  it("says which version has an event that the one asked for has not", () => {
    const old = ["--payload-version", "2024-09-18", "--to", "http://127.0.0.1:1"];
    const { code, err } = send(["plain", "thread.note_created", ...old]);
    expect(code).toBe(1);
    expect(err).toContain('"thread.note_created" is not in version "2024-09-18", but in "2025-');
  });

  it("says so when the port is taken", async () => {
    const listener = await listen(["enad"]);
    const { port } = new URL(listener.address);
    const { code, err } = runCli(["listen", "enad", "--port", port], { cwd: projectRoot });
    expect(code).toBe(1);
    expect(err).toContain(`Something else listens at port ${port}`);
  });

  it.each([
    ["orders.created", "orders.created"],
    ["orders/made anew", "shop/orders/made%20anew?x=1"],
  ])("works for anybody's definitions, signed or not: %s", async (type, path) => {
    const box = openSandbox();
    try {
      const page = shopPage({ id: "orders" }).replace("orders.created:", `${type}:`);
      box.write("definitions/shop/vendor.yaml", shopVendor);
      box.write("definitions/shop/orders.yaml", page);
      const listener = await listen(["shop", "--json"], { cwd: box.root });
      const to = listener.address + path;
      const { code, err } = runCli(["send", "shop", type, "--to", to], { cwd: box.root });
      expect([code, err]).toEqual([0, ""]);
      expect(await listener.take(1)).toMatchObject([{ events: [{ type }] }]);
    } finally {
      box.close();
    }
  });
});
