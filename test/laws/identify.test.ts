import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { composeBody } from "../../generator/commands/deliveries/compose-body.js";
import { labelRequest } from "../../generator/commands/deliveries/stamp-request.js";
import type { Candidate, Identification } from "../../templates/identify/identification.js";
import { shippedCatalog } from "../output/docs-pages.js";
import { lawParameters } from "../support/law-parameters.js";
import { linkCatalog } from "../support/shipped-identify.js";

const catalog = shippedCatalog();
const { identify, vendors } = await linkCatalog(catalog);

/** Every example of every event as a request: with the documented headers, and as a body alone. */
const requests = catalog.vendors.flatMap((vendor) =>
  vendor.versions.flatMap((version) =>
    version.pages.flatMap((page) =>
      page.events.flatMap((event) =>
        event.examples.map((example) => {
          const body = composeBody({ vendor, version, page, event }, example, example.payload);
          const documented = version.delivery.headers.map(({ name, example: value }) => [
            name,
            value ?? "x",
          ]);
          const draft = { body, headers: Object.fromEntries(documented) as Record<string, string> };
          const request = labelRequest(draft, version, event.type);
          const told = { vendor: vendor.id, version: version.id, type: event.type };
          return {
            told,
            name: `${vendor.id} ${version.id} ${event.type} ${example.name}`,
            request,
          };
        }),
      ),
    ),
  ),
);

type Told = Pick<Candidate, "vendor" | "version" | "type">;

const isTold = (candidate: Candidate, told: Told) =>
  candidate.vendor === told.vendor &&
  candidate.version === told.version &&
  candidate.type === told.type;

const named = ({ match, ambiguous }: Identification): readonly Candidate[] =>
  match ? [match] : ambiguous;

describe("every example of every vendor", () => {
  it("is there", () => {
    expect(requests.length).toBeGreaterThan(200);
    expect(vendors.map(({ id }) => id)).toEqual(catalog.vendors.map(({ id }) => id));
  });

  it("is named, or listed among what fits as well", () => {
    const lost = requests.filter(({ request, told }) => {
      const found = named(identify({ ...request, body: JSON.stringify(request.body) }));
      return !found.some((candidate) => isTold(candidate, told));
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it("is so by its body alone", () => {
    const lost = requests.filter(
      ({ request: { body }, told }) =>
        !named(identify({ body })).some((candidate) => isTold(candidate, told)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it("is named alone where a place for the event type is documented", () => {
    const telling = requests.filter(({ told }) => told.vendor !== "emporix");
    const vague = telling.filter(({ request }) => identify(request).match === null);
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  it("has reasons, and differs in nothing from what is documented", () => {
    for (const { request, name } of requests)
      for (const { reasons, differences } of named(identify(request))) {
        expect(reasons, name).not.toEqual([]);
        expect(differences, name).toEqual([]);
      }
  });
});

const ofPlain = requests.find(({ name }) =>
  /^plain 2026-04-21 customer.customer_updated /.test(name),
);
const plain = ofPlain?.request.body as { readonly payload?: object } | undefined;
const plainBody = JSON.stringify(ofPlain?.request.body);

describe("what is none of them", () => {
  it.each<
    [what: string, body: string, headers: { readonly [name: string]: string }, words: RegExp]
  >([
    [
      "another version",
      plainBody.replaceAll("2026-04-21", "2026-03-13"),
      {},
      /declares version "2026-03-13", which is not described, and not "2026-04-21"/,
    ],
    [
      "a type that is not documented",
      plainBody.replaceAll("customer.customer_updated", "customer.customer_update"),
      {},
      /no event type "customer.customer_update". The nearest is "customer.customer_updated"/,
    ],
    [
      "another payload",
      JSON.stringify({ ...plain, payload: { ...plain?.payload, customer: { id: 7 } } }),
      {},
      /The payload at \/customer/,
    ],
    ["no JSON", "{", ofPlain?.request.headers ?? {}, /The body is not JSON/],
  ])("resembles what it was: %s", (_, body, headers, words) => {
    const { match, ambiguous, nearest } = identify({ body, headers });
    expect({ match, ambiguous }).toEqual({ match: null, ambiguous: [] });
    expect(nearest[0]?.vendor).toBe("plain");
    expect(nearest[0]?.differences.join(" ")).toMatch(words);
  });

  it.each<[what: string, body: unknown]>([
    [
      "of another vendor",
      { action: "opened", issue: { number: 1 }, sender: { login: "x" }, ref: "a" },
    ],
    ["with a single known key among others", { id: "1", a: 1, b: 2, c: 3, d: 4 }],
    ["with nothing in it", {}],
    ["a text", '"text"'],
    ["a list", []],
    ["nothing", undefined],
  ])("is not taken for any of them: %s", (_, body) => {
    const { match, ambiguous, nearest } = identify({ body });
    expect({ match, ambiguous }).toEqual({ match: null, ambiguous: [] });
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest.every(({ differences }) => differences.length > 0)).toBe(true);
  });

  test("is answered whatever it is", () => {
    const names = ["Plain-Event-Type", "Webhook-Signature", "user-agent", "get", "__proto__"];
    const hostile = fc.record({
      body: fc.oneof(fc.anything(), fc.json(), fc.uint8Array(), fc.string()),
      headers: fc.oneof(fc.dictionary(fc.constantFrom(...names), fc.string()), fc.constant(null)),
    });
    fc.assert(
      fc.property(hostile, (request) => {
        const { match, ambiguous, nearest } = identify(request);
        const found = [match ? 1 : 0, ambiguous.length, nearest.length];
        expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(1);
        expect(ambiguous.length).not.toBe(1);
      }),
      lawParameters(300),
    );
  });

  it("has a type of no more than a line, whatever the sender calls it", () => {
    const type = "x".repeat(100_000);
    for (const body of [{ event_type: type, payload: {} }, { events: [{ event_type: type }] }]) {
      const [first] = identify({ body }).nearest;
      expect(first?.type).toBe(`${"x".repeat(80)}…`);
      expect(JSON.stringify(first).length).toBeLessThan(2000);
    }
  });

  it.each<[what: string, body: unknown]>([
    ["with holes for events", { events: new Array(60) }],
    ["of a billion holes", { events: new Array(1e9) }],
    ["nested deeply", `${"[".repeat(2_500_000)}${"]".repeat(2_500_000)}`],
    ["of many keys", `{${Array.from({ length: 300_000 }, (_, at) => `"key${at}":1`).join()}}`],
    ["of many events", `{"events":[${'{"event_type":"payment.create"},'.repeat(150_000)}{}]}`],
    ["of one long text", JSON.stringify({ id: "x".repeat(5_000_000), name: "\\".repeat(9) })],
    ["of one key many times", `{${'"events":[],'.repeat(400_000)}"events":[]}`],
    ["longer than is compared", " ".repeat(17_000_000)],
  ])("is answered when its body is %s", (_, body) => {
    const { match } = identify({ body });
    expect(match).toBeNull();
  });
});

test("a batch is what its good events are, and says how many are not", () => {
  const found = requests.find(
    ({ told: { vendor, version } }) => `${vendor}${version}` === "smarterpayv2",
  );
  const { events = [] } = found?.request.body as { readonly events?: readonly unknown[] };
  const { match } = identify({ body: { events: [{ event_type: "none" }, ...events] } });
  expect(match).toMatchObject({ vendor: "smarterpay", version: "v2", type: found?.told.type });
  expect(match?.types).toEqual(["none", found?.told.type]);
  expect(match?.differences[0]).toBe("1 of 2 events are not as documented.");
});

test("a request that was signed by a vendor's scheme is verified by it", async () => {
  for (const { versions } of vendors)
    for (const { signing } of versions) {
      const [body, secret] = ["{}", "secret"];
      const headers = await signing?.sign(body, { secret });
      expect(await signing?.verify(body, headers ?? {}, { secrets: secret })).toMatchObject({
        ok: true,
      });
      expect(await signing?.verify(body, headers ?? {}, { secrets: "other" })).toMatchObject({
        ok: false,
      });
    }
});
