/** Lower-case hexadecimal digits. */
export const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes that digits stand for; `null` when a text is none. */
export const fromHex = (text: string): Uint8Array<ArrayBuffer> | null =>
  /^[0-9a-f]*$/i.test(text) && text.length % 2 === 0
    ? Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16))
    : null;
