// Generated from definitions/enad/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type { HeaderSource } from "./runtime/headers.js";
import { signStaticHeader } from "./runtime/sign-static-header.js";
import type { SignOptions, SignedHeaders } from "./runtime/sign.js";
import type { SigningScheme } from "./runtime/signing-scheme.js";
import { staticHeaderVerifier } from "./runtime/static-header-verifier.js";
import type { StaticHeaderOptions, StaticHeaderScheme } from "./runtime/static-header.js";
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

const staticHeaderScheme: StaticHeaderScheme = { header: "Authorization" };

/** How enAd proves who sent a request. `staticHeader`: Static header. */
export const signingSchemes: { readonly staticHeader: SigningScheme } = {
  staticHeader: {
    createVerifier: (options) => staticHeaderVerifier(staticHeaderScheme, options),
    sign: (body, options) => signStaticHeader(staticHeaderScheme, body, options),
  },
};

/** A function that does what `verify` does for many requests of enAd: it reads the secrets once. */
export function createVerifier(options: VerifyOptions & StaticHeaderOptions): Verifier {
  return staticHeaderVerifier(staticHeaderScheme, options);
}

/**
 * Whether a request has the header that enAd was told to send. It proves who sent the request, and
 * nothing about its body. Resolves to the reason when it does not, and never rejects for what a
 * sender sends.
 */
export function verify(
  body: RawBody,
  headers: HeaderSource,
  options: VerifyOptions & StaticHeaderOptions,
): Promise<VerifyResult> {
  return createVerifier(options)(body, headers);
}

/**
 * The headers that enAd would send with a body: what `verify` accepts. For tests and local
 * development. Rejects for an empty secret.
 */
export function sign(
  body: RawBody,
  options: SignOptions & StaticHeaderOptions,
): Promise<SignedHeaders> {
  return signStaticHeader(staticHeaderScheme, body, options);
}
