import { importSecret, signBytes, type DigestFacts } from "./hmac.js";
import { isSameText } from "./is-same-text.js";
import { refuse, type VerifyFailure } from "./verify.js";

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
    let failure = refuse("malformed-signature", "The signature has not the form of one.");
    for (const key of await imported) {
      if (key === null) {
        failure = refuse("malformed-secret", "A secret is not written as this scheme asks for.");
        continue;
      }
      const expected = await signBytes(key, message, facts);
      if (signatures.some((given) => isSameText(given, expected))) return null;
      if (failure.reason !== "malformed-secret" && hasLength(signatures, expected.length))
        failure = refuse("invalid-signature", "No secret gives this signature for this body.");
    }
    return failure;
  };
}

const hasLength = (signatures: readonly string[], length: number): boolean =>
  signatures.some((given) => given.length === length);
