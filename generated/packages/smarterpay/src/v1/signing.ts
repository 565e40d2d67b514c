// Generated from definitions/smarterpay/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type { HeaderSource } from "../runtime/headers.js";
import { toHex } from "../runtime/hex.js";
import type { HmacScheme } from "../runtime/hmac-scheme.js";
import { hmacVerifier } from "../runtime/hmac-verifier.js";
import { signHmac } from "../runtime/sign-hmac.js";
import type { SignOptions, SignedHeaders } from "../runtime/sign.js";
import type { SigningScheme } from "../runtime/signing-scheme.js";
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

const hmacScheme: HmacScheme = { hash: "SHA-256", header: "Webhook-Signature", encode: toHex };

/** How SmarterPay Cloud proves who sent a request. `hmac`: Signature. */
export const signingSchemes: { readonly hmac: SigningScheme } = {
  hmac: {
    createVerifier: (options) => hmacVerifier(hmacScheme, options),
    sign: (body, options) => signHmac(hmacScheme, body, options),
  },
};

/**
 * A function that does what `verify` does for many requests of SmarterPay Cloud: it reads the
 * secrets once.
 */
export function createVerifier(options: VerifyOptions): Verifier {
  return hmacVerifier(hmacScheme, options);
}

/**
 * Whether a request really comes from SmarterPay Cloud. The body must be the text or bytes that
 * arrived: one that was parsed is refused. Resolves to the reason when it does not, and never
 * rejects for what a sender sends.
 *
 * Requests carry no time that could be checked, so a repeated one cannot be told by it.
 */
export function verify(
  body: RawBody,
  headers: HeaderSource,
  options: VerifyOptions,
): Promise<VerifyResult> {
  return createVerifier(options)(body, headers);
}

/**
 * The headers that SmarterPay Cloud would send with a body: what `verify` accepts. For tests and
 * local development. Rejects for an empty secret.
 */
export function sign(body: RawBody, options: SignOptions): Promise<SignedHeaders> {
  return signHmac(hmacScheme, body, options);
}
