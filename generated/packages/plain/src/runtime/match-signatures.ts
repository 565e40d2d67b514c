import { hmac, type DigestFacts } from "./hmac.js";
import { isSameText } from "./is-same-text.js";
import {
  listSecrets,
  refuse,
  type VerifyFailure,
  type VerifyOptions,
  type VerifyReason,
} from "./verify.js";

/** Why none of the signatures is right for a message; `null` when one is. */
export type MatchSignatures = (
  message: Uint8Array<ArrayBuffer>,
  signatures: readonly string[],
) => Promise<VerifyFailure | null>;

/** Compares with what each secret gives: one digest per secret, however many signatures come. */
export function matchSignatures(options: VerifyOptions, facts: DigestFacts): MatchSignatures {
  const signers = listSecrets(options).map((secret) => hmac(secret, facts, options.hmac));
  return async (message, signatures) => {
    let reason: VerifyReason = signers.length ? "invalid-signature" : "no-secret";
    for (const sign of signers) {
      const expected = await sign(message);
      if (expected === null) reason = "malformed-secret";
      else if (signatures.some((given) => isSameText(given, expected))) return null;
    }
    return refuse(reason);
  };
}
