/** How digests are made, and how they and secrets are written. */
export interface DigestFacts {
  readonly hash: "SHA-256" | "SHA-512" | "SHA-1";
  readonly encode: (digest: ArrayBuffer) => string;
  /** How the secret's text becomes the key, `null` for a text that is none; its UTF-8 when left out. */
  readonly decode?: (secret: string) => Uint8Array<ArrayBuffer> | null;
  /** Text before the digest, such as `sha256=`. */
  readonly prefix: string;
}

/** The key that a secret stands for; `null` when it cannot be read as one. */
export async function importSecret(
  secret: string,
  { hash, decode }: DigestFacts,
): Promise<CryptoKey | null> {
  const bytes = decode ? decode(secret) : new TextEncoder().encode(secret);
  if (!bytes?.length) return null;
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["sign"]);
}

/** The signature of a message as it is written. */
export const signBytes = async (
  key: CryptoKey,
  message: Uint8Array<ArrayBuffer>,
  { encode, prefix }: DigestFacts,
): Promise<string> => prefix + encode(await crypto.subtle.sign("HMAC", key, message));
