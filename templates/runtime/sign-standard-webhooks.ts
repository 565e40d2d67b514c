import { hmac } from "./hmac.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import type { SignedHeaders, SignOptions } from "./sign.js";
import { signedContent, standardDigest, type StandardWebhooksScheme } from "./standard-webhooks.js";
import type { RawBody } from "./verify.js";

/** Signs a body as Standard Webhooks; throws for a secret that is not Base64, and for a body that is no text or bytes. */
export async function signStandardWebhooks(
  { prefix }: StandardWebhooksScheme,
  body: RawBody,
  { secret, id = `msg_${crypto.randomUUID()}`, now = Date.now }: SignOptions,
): Promise<SignedHeaders> {
  const bytes = rawBytes(body);
  if (bytes === null) throw new TypeError(refuseParsed().message);
  const timestamp = String(Math.floor(Number(now()) / 1000));
  const signature = await hmac(secret, standardDigest)(signedContent(id, timestamp, bytes));
  if (signature === null) throw new TypeError("The secret is empty or not Base64.");
  return {
    [`${prefix}id`]: id,
    [`${prefix}timestamp`]: timestamp,
    [`${prefix}signature`]: signature,
  };
}
