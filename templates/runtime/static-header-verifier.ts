import { readHeader } from "./headers.js";
import { toHex } from "./hex.js";
import { isSameText } from "./is-same-text.js";
import type { StaticHeaderOptions, StaticHeaderScheme } from "./static-header.js";
import { listSecrets, refuse, type Verifier, type VerifyOptions } from "./verify.js";

/**
 * Checks that a header has one of the fixed values. It proves who sent a request and nothing about its body or its time,
 * which whoever knows the value can write anew.
 */
export function staticHeaderVerifier(
  scheme: StaticHeaderScheme,
  options: VerifyOptions & StaticHeaderOptions,
): Verifier {
  const header = options.header ?? scheme.header;
  const secrets = listSecrets(options);
  let expected: Promise<readonly string[]> | undefined;
  return async (_body, headers) => {
    if (secrets.length === 0) return refuse("no-secret");
    const given = readHeader(headers, header);
    if (given === null) return refuse("missing-signature", `: ${header}`);
    expected ??= Promise.all(secrets.map(digest));
    const found = await digest(given);
    return (await expected).some((each) => isSameText(each, found))
      ? { ok: true, timestamp: "none" }
      : refuse("invalid-signature");
  };
}

/** Of one length for all texts, so that comparing does not tell how long a secret is. */
const digest = async (text: string): Promise<string> =>
  toHex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
