import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { RawBody } from "../../templates/runtime/verify.js";
import { lawParameters } from "../support/law-parameters.js";
import { shippedSigning } from "../support/shipped-signing.js";

const schemes = (await shippedSigning()).flatMap(({ name, version, schemes: names, module }) =>
  names.map((kind, index) => {
    const { signing } = version.delivery;
    const hmac = signing.known ? signing.value[index] : undefined;
    const rewrites = hmac?.scheme === "hmac" && hmac.signed === "canonical-json";
    return { name, kind, module, rewrites, scheme: module.signingSchemes[kind] };
  }),
);

const now = Date.UTC(2026, 0, 2);
const clock = () => now;

const base64Secret = fc
  .uint8Array({ minLength: 1, maxLength: 80 })
  .map((bytes) => `whsec_${Buffer.from(bytes).toString("base64")}`);
const headerText = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);
const secretOf = (kind: string) => {
  if (kind === "svix") return base64Secret;
  return kind === "staticHeader"
    ? headerText
    : fc.string({ unit: "binary" }).filter((text) => text.trim() !== "");
};

/** Bodies without a time of sending in them, which is for the vectors. */
const bodyOf = (rewrites: boolean): fc.Arbitrary<Uint8Array> =>
  rewrites ? fc.json().map((text) => new TextEncoder().encode(text)) : fc.uint8Array();

const flip = (bytes: Uint8Array, at: number): Uint8Array => {
  const index = Math.floor(at / 8) % bytes.length;
  return bytes.map((byte, each) => (each === index ? byte ^ (1 << (at % 8)) : byte));
};
const flipText = (text: string, at: number): string =>
  String.fromCharCode(
    ...flip(
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
      at,
    ),
  );

/** Of another realm, as bytes are where tests run in jsdom: they are no instances of our `Uint8Array`. */
const Foreign: typeof Uint8Array = runInNewContext("Uint8Array");

/** Keys in order: equal texts for equal values. */
const meaning = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

describe.each(schemes)("$kind of $name", ({ kind, scheme, module, rewrites }) => {
  const request = fc.record({ body: bodyOf(rewrites), secret: secretOf(kind) });
  const isStatic = kind === "staticHeader";

  it("accepts what it signed, however the body is given", async () => {
    const check = fc.asyncProperty(request, async ({ body, secret }) => {
      const headers = await module.sign(body, { secret, scheme, now: clock });
      const bodies: RawBody[] = [body, body.slice().buffer, Buffer.from(body), Foreign.from(body)];
      const text = Buffer.from(body).toString();
      if (Buffer.from(text).equals(body)) bodies.push(text);
      for (const each of bodies) {
        const result = await module.verify(each, headers, { secrets: secret, scheme, now: clock });
        expect(result).toMatchObject({ ok: true });
      }
    });
    await fc.assert(check, lawParameters(60));
  });

  it("accepts it among other secrets in any order, and not without it", async () => {
    const several = fc.record({
      body: bodyOf(rewrites),
      secrets: fc.uniqueArray(secretOf(kind), { minLength: 2, maxLength: 4 }),
      chosen: fc.nat(),
    });
    const check = fc.asyncProperty(several, async ({ body, secrets, chosen }) => {
      const secret = secrets[chosen % secrets.length] ?? "";
      const headers = await module.sign(body, { secret, scheme, now: clock });
      const options = { scheme, now: clock };
      const orders = [secrets, secrets.toReversed()];
      for (const order of orders)
        expect(await module.verify(body, headers, { ...options, secrets: order })).toMatchObject({
          ok: true,
        });
      const others = secrets.filter((each) => each !== secret);
      expect(await module.verify(body, headers, { ...options, secrets: others })).toMatchObject({
        reason: "invalid-signature",
      });
      if (kind !== "svix") return;
      for (const broken of [
        ["whsec_!", ...others],
        [...others, "whsec_!"],
      ])
        expect(await module.verify(body, headers, { ...options, secrets: broken })).toMatchObject({
          reason: "malformed-secret",
        });
    });
    await fc.assert(check, lawParameters(40));
  });

  // As JavaScript has it where an `await` was forgotten, or a file is empty: anyone can write "[object Promise]".
  const guesses = [Promise.resolve("secret"), () => "secret", { secret: "secret" }, 7, true, "\n"];
  it.each(guesses)("has no secret in what anyone can guess: %j", async (value) => {
    const guessed = kind === "svix" ? "b2JqZWN0" : String(value);
    const headers = await module.sign("{}", { secret: guessed, scheme, now: clock });
    const given: { readonly secret: string } = Object.assign({ secret: "" }, { secret: value });
    for (const secrets of [given.secret, [given.secret]])
      expect(await module.verify("{}", headers, { secrets, scheme, now: clock })).toMatchObject({
        reason: "no-secret",
      });
  });

  it("refuses a request with any bit changed of what is signed, and of the signature", async () => {
    const changed = fc.record({ body: bodyOf(rewrites), secret: secretOf(kind), at: fc.nat() });
    const check = fc.asyncProperty(changed, async ({ body, secret, at }) => {
      const headers = await module.sign(body, { secret, scheme, now: clock });
      const options = { secrets: secret, scheme, now: clock };
      // Anyone may write a new time where it is not signed; vectors have what comes of that.
      const covered = Object.entries(headers).filter(([name]) => !/publish-time/.test(name));
      for (const [name, value] of covered) {
        const spoilt = { ...headers, [name]: flipText(value, at) };
        expect(await module.verify(body, spoilt, options)).toMatchObject({ ok: false });
      }
      if (isStatic || body.length === 0) return;
      const other = flip(body, at);
      const result = await module.verify(other, headers, options);
      // A rewritten body may change as long as it says the same.
      if (result.ok) expect([rewrites, meaning(other)]).toEqual([true, meaning(body)]);
    });
    await fc.assert(check, lawParameters(100));
  });

  it("resolves to a refusal for whatever comes", async () => {
    const names = ["svix-id", "svix-timestamp", "svix-signature", "emporix-event-signature"];
    const more = [
      "Plain-Request-Signature",
      "Webhook-Signature",
      "Authorization",
      "get",
      "__proto__",
    ];
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: fc.constantFrom("v1,", " ", "=", "0", "a"), maxLength: 300 }),
      fc.constantFrom<unknown>(undefined, null, 12, [], ["a", "b"], {}),
    );
    const hostile = fc.record({
      headers: fc.oneof(
        fc.dictionary(fc.constantFrom(...names, ...more), value),
        fc.constantFrom(undefined, null, new Headers(), new Map()),
      ),
      body: fc.oneof(fc.uint8Array(), fc.string({ unit: "binary" }), fc.anything()),
    });
    const check = fc.asyncProperty(hostile, async ({ headers, body }) => {
      const options = { secrets: "d2hhdGV2ZXI=", scheme, now: clock };
      const result = await module.verify(body as RawBody, headers as Headers, options);
      expect(result).toMatchObject({ ok: false });
      expect(JSON.stringify(result)).not.toContain("d2hhdGV2ZXI=");
    });
    await fc.assert(check, lawParameters(200));
  });
});
