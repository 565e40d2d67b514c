import { importSecret, signBytes, type DigestFacts } from "./hmac.js";
import { isSameText } from "./is-same-text.js";
import { refuse, type VerifyFailure, type VerifyReason } from "./verify.js";

/** Why none of the signatures is right for a message; `null` when one is. */
export type MatchSignatures = (
  message: Uint8Array<ArrayBuffer>,
  signatures: readonly string[],
) => Promise<VerifyFailure | null>;

/** Compares with what each secret gives; keys are imported once. One digest per secret, however many signatures come. */
export function matchSignatures(secrets: readonly string[], facts: DigestFacts): MatchSignatures {
  let imported: Promise<readonly (CryptoKey | null)[]> | undefined;
  return async (message, signatures) => {
    imported ??= Promise.all(secrets.map((secret) => importSecret(secret, facts)));
    let reason: VerifyReason = "malformed-signature";
    for (const key of await imported) {
      const expected = key && (await signBytes(key, message, facts));
      if (expected === null) reason = "malformed-secret";
      for (const given of signatures) {
        if (expected === null) continue;
        if (isSameText(given, expected)) return null;
        if (given.length === expected.length && reason !== "malformed-secret") reason = "invalid-signature";
      }
    }
    return refuse(reason);
  };
}
