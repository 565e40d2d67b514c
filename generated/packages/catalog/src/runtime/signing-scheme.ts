import type { SignedHeaders, SignOptions } from "./sign.js";
import type { StaticHeaderOptions } from "./static-header.js";
import type { RawBody, Verifier, VerifyOptions } from "./verify.js";

/** One way of proving who sent a request: how it is checked, and how it is done. */
export interface SigningScheme {
  readonly createVerifier: (options: VerifyOptions & StaticHeaderOptions) => Verifier;
  readonly sign: (
    body: RawBody,
    options: SignOptions & StaticHeaderOptions,
  ) => Promise<SignedHeaders>;
}

/** For a vendor with several schemes. */
export interface SchemeOptions {
  /** One of the package's `signingSchemes`; the usual one when left out. */
  readonly scheme?: SigningScheme | undefined;
}
