import type { DigestBytes } from "./hmac.js";

export const toBase64 = (bytes: DigestBytes): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** The bytes that a text stands for, which may lack its padding; `null` when it stands for none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    // No Base64.
    return null;
  }
}
