import { readHeader } from "./headers.js";
import type { HmacScheme } from "./hmac-scheme.js";
import { matchSignatures } from "./match-signatures.js";
import { rawBytes, refuseParsed } from "./raw-body.js";

import {
  listSecrets,
  refuse,
  refuseMissing,
  type Verifier,
  type VerifyOptions,
} from "./verify.js";

/** Checks the HMAC of bodies, and the time of sending where there is one. */
export function hmacVerifier(scheme: HmacScheme, options: VerifyOptions): Verifier {
  const { header, rewrite, checkAge } = scheme;
  const secrets = listSecrets(options);
  const match = matchSignatures(secrets, scheme);
  const tolerance = options.tolerance ?? scheme.tolerance;
  return async (body, headers, read) => {
    if (secrets.length === 0) return refuse("no-secret");
    const bytes = rawBytes(body);
    if (bytes === null) return refuseParsed();
    const given = readHeader(headers, header);
    if (given === null) return refuseMissing("missing-signature", header);
    let failure = await match(bytes, [given]);
    // A body that is sent in the form that is signed, as it mostly is, needs no rewriting.
    if (rewrite && failure?.reason === "invalid-signature") {
      const form = rewrite(bytes);
      failure = form ? await match(form, [given]) : refuse("malformed-body");
    }
    if (failure) return failure;
    if (!checkAge || tolerance === Infinity) return { ok: true, timestamp: "none" };
    return checkAge({ headers, read: read ?? (() => readJson(bytes)) }, { ...options, tolerance });
  };
}

/** The value of a body; nothing for a body that is no JSON, which tells no time. */
function readJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
