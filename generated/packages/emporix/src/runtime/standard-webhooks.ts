import type { DigestFacts } from "./hmac.js";

/** Names of the headers of Standard Webhooks: https://www.standardwebhooks.com */
export interface StandardWebhooksScheme {
  /** `svix-` or `webhook-`. */
  readonly prefix: "svix-" | "webhook-";
}

export const standardDigest: DigestFacts = { hash: "SHA-256", key: "base64", encoding: "base64" };

/** The part of a secret that is the key. */
export const keyPart = (secret: string): string => secret.replace(/^whsec_/, "");

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
