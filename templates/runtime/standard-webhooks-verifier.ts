import { checkTime } from "./check-time.js";
import { readHeader } from "./headers.js";
import { matchSignatures } from "./match-signatures.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import { signedContent, standardDigest, type StandardWebhooksScheme } from "./standard-webhooks.js";
import { refuse, type Verifier, type VerifyOptions } from "./verify.js";

/** Checks requests that are signed as Standard Webhooks. */
export function standardWebhooksVerifier(
  { prefix }: StandardWebhooksScheme,
  options: VerifyOptions,
): Verifier {
  const match = matchSignatures(options, standardDigest);
  return async (body, headers) => {
    const bytes = rawBytes(body);
    if (bytes === null) return refuseParsed();
    const id = readHeader(headers, `${prefix}id`);
    if (id === null) return refuse("missing-id", `: ${prefix}id`);
    const timestamp = readHeader(headers, `${prefix}timestamp`);
    if (timestamp === null) return refuse("missing-timestamp", `: ${prefix}timestamp`);
    const given = readHeader(headers, `${prefix}signature`);
    if (given === null) return refuse("missing-signature", `: ${prefix}signature`);
    const seconds = /^\d{1,11}$/.test(timestamp) ? Number(timestamp) : NaN;
    return (
      (await match(signedContent(id, timestamp, bytes), given.split(" "))) ??
      checkTime(seconds * 1000, options) ?? { ok: true, timestamp: "signed" }
    );
  };
}
