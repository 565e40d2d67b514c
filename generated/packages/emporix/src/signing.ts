// Generated from definitions/emporix/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { toBase64 } from "./runtime/base64.js";
import { canonicalJson } from "./runtime/canonical-json.js";
import type { HeaderSource } from "./runtime/headers.js";
import type { HmacScheme } from "./runtime/hmac-scheme.js";
import { hmacVerifier } from "./runtime/hmac-verifier.js";
import { signHmac } from "./runtime/sign-hmac.js";
import { signStandardWebhooks } from "./runtime/sign-standard-webhooks.js";
import type { SignOptions, SignedHeaders } from "./runtime/sign.js";
import type { SchemeOptions, SigningScheme } from "./runtime/signing-scheme.js";
import { standardWebhooksVerifier } from "./runtime/standard-webhooks-verifier.js";
import type { StandardWebhooksScheme } from "./runtime/standard-webhooks.js";
import { timeInHeader } from "./runtime/time-in-header.js";
import type { RawBody, Verifier, VerifyOptions, VerifyResult } from "./runtime/verify.js";

export type { SignOptions, SignedHeaders } from "./runtime/sign.js";
export type { SigningScheme } from "./runtime/signing-scheme.js";
export type {
  RawBody,
  Verifier,
  VerifyOptions,
  VerifyReason,
  VerifyResult,
} from "./runtime/verify.js";

const hmacScheme: HmacScheme = {
  hash: "SHA-256",
  header: "emporix-event-signature",
  encode: toBase64,
  rewrite: canonicalJson,
  checkAge: timeInHeader("emporix-event-publish-time"),
};

const svixScheme: StandardWebhooksScheme = { prefix: "svix-" };

/**
 * The ways in which Emporix proves who sent a request; the first is the usual one, and options
 * choose another by `scheme`. `hmac`: HMAC; `svix`: Svix.
 */
export const signingSchemes: { readonly hmac: SigningScheme; readonly svix: SigningScheme } = {
  hmac: {
    createVerifier: (options) => hmacVerifier(hmacScheme, options),
    sign: (body, options) =>
      signHmac({ ...hmacScheme, timeHeader: "emporix-event-publish-time" }, body, options),
  },
  svix: {
    createVerifier: (options) => standardWebhooksVerifier(svixScheme, options),
    sign: (body, options) => signStandardWebhooks(svixScheme, body, options),
  },
};

/**
 * A function that does what `verify` does for many requests of Emporix: it reads the secrets once.
 */
export function createVerifier(options: VerifyOptions & SchemeOptions): Verifier {
  return options.scheme?.createVerifier(options) ?? hmacVerifier(hmacScheme, options);
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
  options: VerifyOptions & SchemeOptions,
): Promise<VerifyResult> {
  return createVerifier(options)(body, headers);
}

/**
 * The headers that Emporix would send with a body: what `verify` accepts. For tests and local
 * development. Rejects for an empty secret.
 */
export function sign(body: RawBody, options: SignOptions & SchemeOptions): Promise<SignedHeaders> {
  return (
    options.scheme?.sign(body, options) ??
    signHmac({ ...hmacScheme, timeHeader: "emporix-event-publish-time" }, body, options)
  );
}
