import { readHeader } from "./headers.js";
import type { HmacScheme } from "./hmac-scheme.js";
import { matchSignatures } from "./match-signatures.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import { refuse, type Verifier, type VerifyOptions } from "./verify.js";

/** Checks the HMAC of bodies, and the time of sending where there is one. */
export function hmacVerifier(scheme: HmacScheme, options: VerifyOptions): Verifier {
  const { header, rewrite, checkAge } = scheme;
  const match = matchSignatures(options, scheme);
  return async (content, headers, read) => {
    const body = rawBytes(content);
    if (!body) return refuseParsed();
    const given = readHeader(headers, header);
    if (!given) return refuse("missing-signature", `: ${header}`);
    let failure = await match(body, [given]);
    // A body that is sent in the form that is signed, as it mostly is, needs no rewriting.
    const form = failure && rewrite?.(body);
    if (form) failure = await match(form, [given]);
    if (failure) return failure;
    return checkAge && options.tolerance !== Infinity
      ? checkAge({ headers, body, read }, options)
      : { ok: true, timestamp: "none" };
  };
}
