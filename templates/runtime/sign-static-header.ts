import type { SignedHeaders, SignOptions } from "./sign.js";
import type { StaticHeaderOptions, StaticHeaderScheme } from "./static-header.js";
import type { RawBody } from "./verify.js";

/** The header that a receiver expects; whatever the body is, it is the same. */
export async function signStaticHeader(
  scheme: StaticHeaderScheme,
  _body: RawBody,
  { secret, header = scheme.header }: SignOptions & StaticHeaderOptions,
): Promise<SignedHeaders> {
  if (secret === "") throw new TypeError("The secret is empty.");
  return { [header]: secret };
}
