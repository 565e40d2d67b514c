import { rawBytes } from "./raw-body.js";
import type { PlatformHmac } from "./verify.js";

/** How digests are made, and how they and secrets are written. */
export interface DigestFacts {
  readonly hash: "SHA-256" | "SHA-512" | "SHA-1";
  /** How the secret's text becomes the key, `null` for a text that is none; its UTF-8 when left out. */
  readonly decode?: (secret: string) => Uint8Array<ArrayBuffer> | null;
  /** The signature as the header has it. */
  readonly encode: (digest: DigestBytes) => string;
}

/** As Web Crypto gives them, or Node. */
export type DigestBytes = ArrayBuffer | Uint8Array;

/** Signs messages by one secret, whose key is imported once; resolves to `null` for a secret that is no key. */
export function hmac(
  secret: string,
  { hash, decode, encode }: DigestFacts,
  platform?: PlatformHmac,
): (message: Uint8Array<ArrayBuffer>) => Promise<string | null> {
  const bytes = decode ? decode(secret) : rawBytes(secret);
  let key: Promise<CryptoKey> | undefined;
  return async (message) => {
    if (!bytes?.length) return null;
    if (platform) return encode(platform(hash, bytes, message));
    key ??= crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["sign"]);
    return encode(await crypto.subtle.sign("HMAC", await key, message));
  };
}
