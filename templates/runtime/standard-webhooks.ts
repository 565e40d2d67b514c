import { fromBase64, toBase64 } from "./base64.js";
import type { DigestFacts } from "./hmac.js";

/** Names of the headers of Standard Webhooks: https://www.standardwebhooks.com */
export interface StandardWebhooksScheme {
  /** What they begin with. */
  readonly prefix: "svix-" | "webhook-";
}

export const standardDigest: DigestFacts = {
  hash: "SHA-256",
  decode: (secret) => fromBase64(secret.replace(/^whsec_/, "")),
  encode: (digest) => `v1,${toBase64(digest)}`,
};

/** What is signed: id, time and body with dots between them. */
export function signedContent(
  id: string,
  timestamp: string,
  body: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}
