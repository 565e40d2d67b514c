import { spawnSync } from "node:child_process";
import fc from "fast-check";
import stringify from "json-stable-stringify";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";
import { describe, expect, it, test } from "vitest";
import { findHmac } from "../../templates/runtime/find-hmac.js";
import { fromHex, toHex } from "../../templates/runtime/hex.js";
import type { HmacScheme } from "../../templates/runtime/hmac-scheme.js";
import { hmacVerifier } from "../../templates/runtime/hmac-verifier.js";
import { signHmac } from "../../templates/runtime/sign-hmac.js";
import { signStandardWebhooks } from "../../templates/runtime/sign-standard-webhooks.js";
import { standardWebhooksVerifier } from "../../templates/runtime/standard-webhooks-verifier.js";
import { withPrefix } from "../../templates/runtime/with-prefix.js";
import { lawParameters } from "../support/law-parameters.js";
import { shippedSigning } from "../support/shipped-signing.js";

const peers = [
  { peer: "svix", prefix: "svix-", create: (secret: string) => new SvixWebhook(secret) },
  {
    peer: "standardwebhooks",
    prefix: "webhook-",
    create: (secret: string) => new StandardWebhook(secret),
  },
] as const;

const secretText = fc
  .uint8Array({ minLength: 1, maxLength: 64 })
  .map((bytes) => `whsec_${Buffer.from(bytes).toString("base64")}`);
const message = fc.record({
  secret: secretText,
  other: secretText,
  id: fc.stringMatching(/^[!-~]{1,40}$/),
  // Their libraries parse what they accept.
  body: fc.json({ maxDepth: 3 }),
});

describe.each(peers)("Standard Webhooks and $peer", ({ prefix, create }) => {
  const [id, timestamp, signature] = ["id", "timestamp", "signature"].map((part) => prefix + part);

  it("accept what the other signs, and refuse it under another secret or with another body", async () => {
    const check = fc.asyncProperty(message, async ({ secret, other, id: told, body }) => {
      const ours = await signStandardWebhooks({ prefix }, body, { secret, id: told });
      expect(create(secret).verify(body, { ...ours })).toEqual(JSON.parse(body));
      expect(() => create(secret).verify(`${body} `, { ...ours })).toThrow();

      const sent = new Date();
      const theirs = {
        [id ?? ""]: told,
        [timestamp ?? ""]: String(Math.floor(sent.getTime() / 1000)),
        [signature ?? ""]: create(secret).sign(told, sent, body),
      };
      const rotating = standardWebhooksVerifier({ prefix }, { secrets: [other, secret] });
      expect(await rotating(body, theirs)).toEqual({ ok: true, timestamp: "signed" });
      expect(await rotating(`${body} `, theirs)).toMatchObject({ reason: "invalid-signature" });
      if (keyBytes(other).equals(keyBytes(secret))) return;
      expect(() => create(other).verify(body, { ...ours })).toThrow();
      const wrong = standardWebhooksVerifier({ prefix }, { secrets: other });
      expect(await wrong(body, theirs)).toMatchObject({ reason: "invalid-signature" });
    });
    await fc.assert(check, lawParameters(40));
  });

  it("accept one of several signatures", async () => {
    const [old, secret] = ["b2xk", "bmV3"];
    const body = "{}";
    const first = await signStandardWebhooks({ prefix }, body, { secret: old ?? "", id: "m" });
    const second = await signStandardWebhooks({ prefix }, body, { secret: secret ?? "", id: "m" });
    const both = {
      ...second,
      [signature ?? ""]: `${first[signature ?? ""]} ${second[signature ?? ""]}`,
    };
    for (const each of [old, secret]) {
      expect(create(each ?? "").verify(body, both)).toEqual({});
      const verify = standardWebhooksVerifier({ prefix }, { secrets: each ?? "" });
      expect(await verify(body, both)).toMatchObject({ ok: true });
    }
  });

  it("draw the line of time at the same second", async () => {
    const seconds = Math.floor(Date.now() / 1000);
    for (const [age, accepted] of [
      [290, true],
      [-290, true],
      [310, false],
      [-310, false],
    ] as const) {
      const now = () => (seconds - age) * 1000;
      const headers = await signStandardWebhooks({ prefix }, "{}", { secret: "bmV3", now });
      const verify = standardWebhooksVerifier({ prefix }, { secrets: "bmV3" });
      expect((await verify("{}", headers)).ok, String(age)).toBe(accepted);
      const theirs = () => create("bmV3").verify("{}", { ...headers });
      if (accepted) expect(theirs()).toEqual({});
      else expect(theirs).toThrow(/too (old|new)/);
    }
  });
});

const keyBytes = (secret: string) => Buffer.from(secret.replace(/^whsec_/, ""), "base64");

/** RFC 4231, and RFC 2202 for SHA-1, which the cases take over from there. */
const published = [
  {
    key: "0b".repeat(20),
    data: "Hi There",
    "SHA-1": "b617318655057264e28bc0b6fb378c8ef146be00",
    "SHA-256": "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    "SHA-512":
      "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
  },
  {
    key: Buffer.from("Jefe").toString("hex"),
    data: "what do ya want for nothing?",
    "SHA-1": "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
    "SHA-256": "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    "SHA-512":
      "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
  },
  {
    key: "aa".repeat(131),
    data: "Test Using Larger Than Block-Size Key - Hash Key First",
    "SHA-256": "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    "SHA-512":
      "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
  },
  {
    key: "aa".repeat(131),
    data: "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    "SHA-256": "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    "SHA-512":
      "e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d20cdc944b6022cac3c4982b10d5eeb55c3e4de15134676fb6de0446065c97440fa8c6a58",
  },
] as const;

const hashes = ["SHA-1", "SHA-256", "SHA-512"] as const;
const cases = published.flatMap((each) =>
  hashes.flatMap((hash) => {
    const digests: { readonly [hash in (typeof hashes)[number]]?: string } = each;
    const digest = digests[hash];
    return digest === undefined ? [] : [{ hash, digest, key: each.key, data: each.data }];
  }),
);

describe("HMAC as published", () => {
  test.each(cases)("$hash of $data", async ({ hash, digest, key, data }) => {
    const encode = withPrefix(`${hash}=`, toHex);
    const scheme: HmacScheme = { hash, decode: fromHex, encode, header: "X-Mac" };
    const headers = { "x-mac": `${hash}=${digest}` };
    expect(await signHmac(scheme, data, { secret: key })).toEqual({ "X-Mac": headers["x-mac"] });
    // By Web Crypto, and by the platform's own.
    for (const hmac of [undefined, findHmac()]) {
      const verify = hmacVerifier(scheme, { secrets: key, hmac });
      expect(await verify(data, headers)).toEqual({ ok: true, timestamp: "none" });
      expect(await verify(`${data} `, headers)).toMatchObject({ reason: "invalid-signature" });
    }
  });
});

const openssl = spawnSync("openssl", ["version"], { encoding: "utf8" });
if (openssl.status !== 0) {
  console.error(
    "\nThe vendors' HMAC schemes are NOT held against openssl: there is no such program.\n",
  );
  test.skip("SKIPPED: install openssl to hold the vendors' HMAC schemes against it", () => {});
} else {
  describe("HMAC as openssl computes it", async () => {
    const schemes = (await shippedSigning()).flatMap(({ name, version, module }) => {
      const { signing } = version.delivery;
      const facts = signing.known
        ? signing.value.find((each) => each.scheme === "hmac")
        : undefined;
      return facts?.scheme === "hmac" ? [{ name, facts, module }] : [];
    });

    it.each(schemes)("for $name", async ({ facts, module }) => {
      const check = fc.asyncProperty(
        fc.json(),
        fc.stringMatching(/^[0-9a-f]{2,40}$/),
        async (json, hex) => {
          const body = JSON.stringify(JSON.parse(json), null, 2);
          const form = facts.signed === "raw-body" ? body : stringify(JSON.parse(body));
          const digest = digestOf(form ?? "", { hash: facts.algorithm, secret: hex });
          const signature = facts.prefix + digest.toString(facts.encoding);
          const signed = await module.sign(body, { secret: hex });
          expect(signed[facts.header]).toBe(signature);
          const headers = { ...signed, [facts.header]: signature };
          expect(await module.verify(body, headers, { secrets: hex })).toMatchObject({ ok: true });
        },
      );
      await fc.assert(check, lawParameters(12));
    });
  });
}

/** By another program, which knows nothing of JavaScript. */
function digestOf(message: string, { hash, secret }: { hash: string; secret: string }): Buffer {
  const key = `hexkey:${Buffer.from(secret).toString("hex")}`;
  const args = ["dgst", `-${hash}`, "-mac", "HMAC", "-macopt", key, "-binary"];
  return spawnSync("openssl", args, { input: message }).stdout;
}
