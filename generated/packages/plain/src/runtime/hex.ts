import type { DigestBytes } from "./hmac.js";

/** Lower-case hexadecimal digits. */
export function toHex(bytes: DigestBytes): string {
  let text = "";
  // Digit by digit, as every request waits for it: `padStart` takes ten times as long.
  for (const byte of new Uint8Array(bytes))
    text += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
  return text;
}

const digits = "0123456789abcdef";

/** The bytes that digits stand for; `null` when a text is none. */
export const fromHex = (text: string): Uint8Array<ArrayBuffer> | null =>
  /^[0-9a-f]*$/i.test(text) && text.length % 2 === 0
    ? Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16))
    : null;
