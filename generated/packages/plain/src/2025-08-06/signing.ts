// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type { HeaderSource } from "../runtime/headers.js";
import { toHex } from "../runtime/hex.js";
import type { HmacScheme } from "../runtime/hmac-scheme.js";
import { hmacVerifier } from "../runtime/hmac-verifier.js";
import { signHmac } from "../runtime/sign-hmac.js";
import { signStaticHeader } from "../runtime/sign-static-header.js";
import type { SignOptions, SignedHeaders } from "../runtime/sign.js";
import type { SchemeOptions, SigningScheme } from "../runtime/signing-scheme.js";
import { staticHeaderVerifier } from "../runtime/static-header-verifier.js";
import type { StaticHeaderOptions, StaticHeaderScheme } from "../runtime/static-header.js";
import { timeInBody } from "../runtime/time-in-body.js";
import type { RawBody, Verifier, VerifyOptions, VerifyResult } from "../runtime/verify.js";

export type { SignOptions, SignedHeaders } from "../runtime/sign.js";
export type { SigningScheme } from "../runtime/signing-scheme.js";
export type {
  RawBody,
  Verifier,
  VerifyOptions,
  VerifyReason,
  VerifyResult,
} from "../runtime/verify.js";

const hmacScheme: HmacScheme = {
  hash: "SHA-256",
  header: "Plain-Request-Signature",
  encode: toHex,
  checkAge: timeInBody(["webhookMetadata", "webhookDeliveryAttemptTimestamp"], 300),
};

const staticHeaderScheme: StaticHeaderScheme = { header: "Authorization" };

/**
 * The ways in which Plain proves who sent a request; the first is the usual one, and options choose
 * another by `scheme`. `hmac`: Request signing; `staticHeader`: Basic authentication.
 */
export const signingSchemes: {
  readonly hmac: SigningScheme;
  readonly staticHeader: SigningScheme;
} = {
  hmac: {
    createVerifier: (options) => hmacVerifier(hmacScheme, options),
    sign: (body, options) => signHmac(hmacScheme, body, options),
  },
  staticHeader: {
    createVerifier: (options) => staticHeaderVerifier(staticHeaderScheme, options),
    sign: (body, options) => signStaticHeader(staticHeaderScheme, body, options),
  },
};

/**
 * A function that does what `verify` does for many requests of Plain: it reads the secrets once.
 */
export function createVerifier(
  options: VerifyOptions & SchemeOptions & StaticHeaderOptions,
): Verifier {
  return options.scheme?.createVerifier(options) ?? hmacVerifier(hmacScheme, options);
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
  options: VerifyOptions & SchemeOptions & StaticHeaderOptions,
): Promise<VerifyResult> {
  return createVerifier(options)(body, headers);
}

/**
 * The headers that Plain would send with a body: what `verify` accepts. For tests and local
 * development. Rejects for an empty secret.
 */
export function sign(
  body: RawBody,
  options: SignOptions & SchemeOptions & StaticHeaderOptions,
): Promise<SignedHeaders> {
  return options.scheme?.sign(body, options) ?? signHmac(hmacScheme, body, options);
}
