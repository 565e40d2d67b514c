import { checkTime } from "./check-time.js";
import { readHeader } from "./headers.js";
import { matchSignatures } from "./match-signatures.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import {
  keyPart,
  signedContent,
  standardDigest,
  type StandardWebhooksScheme,
} from "./standard-webhooks.js";
import { listSecrets, refuse, type Verifier, type VerifyOptions } from "./verify.js";

/** Checks requests that are signed as Standard Webhooks. */
export function standardWebhooksVerifier(
  { prefix }: StandardWebhooksScheme,
  options: VerifyOptions,
): Verifier {
  const secrets = listSecrets(options).map(keyPart);
  const match = matchSignatures(secrets, standardDigest);
  return async (body, headers) => {
    if (secrets.length === 0) return refuse("no-secret", "No secret was given.");
    const bytes = rawBytes(body);
    if (bytes === null) return refuseParsed(body);
    const missing = `There is no header ${prefix}`;
    const id = readHeader(headers, `${prefix}id`);
    if (id === null) return refuse("missing-id", `${missing}id.`);
    const timestamp = readHeader(headers, `${prefix}timestamp`);
    if (timestamp === null) return refuse("missing-timestamp", `${missing}timestamp.`);
    const given = readHeader(headers, `${prefix}signature`);
    if (given === null) return refuse("missing-signature", `${missing}signature.`);
    if (!/^\d{1,11}$/.test(timestamp))
      return refuse("malformed-timestamp", "The time of the request is no number of seconds.");
    const signatures = given
      .split(" ")
      .flatMap((each) => (each.startsWith("v1,") ? [each.slice(3)] : []));
    return (
      (await match(signedContent(id, timestamp, bytes), signatures)) ??
      checkTime(Number(timestamp) * 1000, options) ?? { ok: true, timestamp: "signed" }
    );
  };
}
