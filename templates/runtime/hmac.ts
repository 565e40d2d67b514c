import { decodeBytes } from "./decode-bytes.js";
import { encodeBytes, type ByteEncoding } from "./encode-bytes.js";

/** How digests are made, and how they and secrets are written. */
export interface DigestFacts {
  readonly hash: "SHA-256" | "SHA-512" | "SHA-1";
  /** How the secret's text becomes the key. */
  readonly key: "utf8" | ByteEncoding;
  readonly encoding: ByteEncoding;
}

/** The key that a secret stands for; `null` when it cannot be read as one. */
export async function importSecret(
  secret: string,
  { hash, key }: DigestFacts,
): Promise<CryptoKey | null> {
  const bytes = key === "utf8" ? new TextEncoder().encode(secret) : decodeBytes(secret, key);
  return bytes && crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["sign"]);
}

/** The HMAC of a message as text. */
export const signBytes = async (
  key: CryptoKey,
  message: Uint8Array<ArrayBuffer>,
  { encoding }: DigestFacts,
): Promise<string> => encodeBytes(await crypto.subtle.sign("HMAC", key, message), encoding);
