// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `npm run generate`.

import type { HeaderSource } from "../runtime/headers.js";
import type { HmacScheme } from "../runtime/hmac-scheme.js";
import { hmacVerifier } from "../runtime/hmac-verifier.js";
import { signHmac } from "../runtime/sign-hmac.js";
import { signStaticHeader } from "../runtime/sign-static-header.js";
import type { SignOptions, SignedHeaders } from "../runtime/sign.js";
import { staticHeaderVerifier } from "../runtime/static-header-verifier.js";
import type { StaticHeaderOptions, StaticHeaderScheme } from "../runtime/static-header.js";
import type { RawBody, Verifier, VerifyOptions, VerifyResult } from "../runtime/verify.js";

/**
 * The ways in which Plain proves who sent a request; the first is the usual one. `hmac`: Request
 * signing; `staticHeader`: Basic authentication.
 */
export type SigningScheme = "hmac" | "staticHeader";

const hmacScheme: HmacScheme = {
  hash: "SHA-256",
  header: "Plain-Request-Signature",
  prefix: "",
  encoding: "hex",
  key: "utf8",
  timestamp: {
    place: { in: "body", at: "/webhookMetadata/webhookDeliveryAttemptTimestamp" },
    signed: true,
  },
  tolerance: 300,
};

const staticHeaderScheme: StaticHeaderScheme = { header: "Authorization" };

/**
 * A function that does what `verify` does for many requests of Plain: it reads the secrets once.
 */
export function createVerifier(
  options: VerifyOptions<SigningScheme> & StaticHeaderOptions,
): Verifier {
  if (options.scheme === "staticHeader") return staticHeaderVerifier(staticHeaderScheme, options);
  return hmacVerifier(hmacScheme, options);
}

/**
 * Whether a request really comes from Plain. The body must be the text or bytes that arrived: one
 * that was parsed is refused. Resolves to the reason when it does not, and never rejects for what a
 * sender sends.
 *
 * The time of the request may differ from now by 300 seconds, or by `tolerance`.
 */
export function verify(
  body: RawBody,
  headers: HeaderSource,
  options: VerifyOptions<SigningScheme> & StaticHeaderOptions,
): Promise<VerifyResult> {
  return createVerifier(options)(body, headers);
}

/**
 * The headers that Plain would send with a body: what `verify` accepts. For tests and local
 * development. Rejects for an empty secret.
 */
export function sign(
  body: RawBody,
  options: SignOptions<SigningScheme> & StaticHeaderOptions,
): Promise<SignedHeaders> {
  if (options.scheme === "staticHeader") return signStaticHeader(staticHeaderScheme, body, options);
  return signHmac(hmacScheme, body, options);
}
