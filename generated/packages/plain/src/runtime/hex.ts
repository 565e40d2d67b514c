import type { DigestBytes } from "./hmac.js";

/** Lower-case hexadecimal digits. */
export function toHex(bytes: DigestBytes): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += pairs[byte];
  return text;
}

// Spelled once, as every request waits for them.
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The bytes that digits stand for; `null` when a text is none. */
export const fromHex = (text: string): Uint8Array<ArrayBuffer> | null =>
  /^[0-9a-f]*$/i.test(text) && text.length % 2 === 0
    ? Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16))
    : null;
