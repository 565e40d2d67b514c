import type { ByteEncoding } from "./encode-bytes.js";

/** The bytes that a text stands for; `null` when it stands for none. Base64 may lack its padding. */
export function decodeBytes(text: string, encoding: ByteEncoding): Uint8Array<ArrayBuffer> | null {
  if (encoding === "hex") {
    if (!/^[0-9a-f]+$/i.test(text) || text.length % 2 !== 0) return null;
    return Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16));
  }
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return bytes.length > 0 ? bytes : null;
  } catch {
    // No Base64.
    return null;
  }
}
