// Generated from definitions/emporix/vendor.yaml. Do not edit: change the definition and run `npm run generate`.

import { canonicalJson } from "./runtime/canonical-json.js";
import type { HeaderSource } from "./runtime/headers.js";
import type { HmacScheme } from "./runtime/hmac-scheme.js";
import { hmacVerifier } from "./runtime/hmac-verifier.js";
import { signHmac } from "./runtime/sign-hmac.js";
import { signStandardWebhooks } from "./runtime/sign-standard-webhooks.js";
import type { SignOptions, SignedHeaders } from "./runtime/sign.js";
import { standardWebhooksVerifier } from "./runtime/standard-webhooks-verifier.js";
import type { StandardWebhooksScheme } from "./runtime/standard-webhooks.js";
import type { RawBody, Verifier, VerifyOptions, VerifyResult } from "./runtime/verify.js";

/**
 * The ways in which Emporix proves who sent a request; the first is the usual one. `hmac`: HMAC;
 * `svix`: Svix.
 */
export type SigningScheme = "hmac" | "svix";

const hmacScheme: HmacScheme = {
  hash: "SHA-256",
  header: "emporix-event-signature",
  prefix: "",
  encoding: "base64",
  key: "utf8",
  rewrite: canonicalJson,
  timestamp: { place: { in: "header", name: "emporix-event-publish-time" }, signed: false },
};

const svixScheme: StandardWebhooksScheme = { prefix: "svix-" };

/**
 * A function that does what `verify` does for many requests of Emporix: it reads the secrets once.
 */
export function createVerifier(options: VerifyOptions<SigningScheme>): Verifier {
  if (options.scheme === "svix") return standardWebhooksVerifier(svixScheme, options);
  return hmacVerifier(hmacScheme, options);
}

/**
 * Whether a request really comes from Emporix. The body must be the text or bytes that arrived: one
 * that was parsed is refused. Resolves to the reason when it does not, and never rejects for what a
 * sender sends.
 *
 * The time of the request may differ from now by 300 seconds, or by `tolerance`. The signature does
 * not cover that time: whoever repeats a request can write a new one. Whether another attempt has a
 * new time is not documented.
 */
export function verify(
  body: RawBody,
  headers: HeaderSource,
  options: VerifyOptions<SigningScheme>,
): Promise<VerifyResult> {
  return createVerifier(options)(body, headers);
}

/**
 * The headers that Emporix would send with a body: what `verify` accepts. For tests and local
 * development. Rejects for an empty secret.
 */
export function sign(body: RawBody, options: SignOptions<SigningScheme>): Promise<SignedHeaders> {
  if (options.scheme === "svix") return signStandardWebhooks(svixScheme, body, options);
  return signHmac(hmacScheme, body, options);
}
