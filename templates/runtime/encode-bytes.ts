export type ByteEncoding = "hex" | "base64";

/** Bytes of a digest as text: lower-case hexadecimal digits, or Base64 with padding. */
export const encodeBytes = (digest: ArrayBuffer, encoding: ByteEncoding): string => {
  const bytes = new Uint8Array(digest);
  return encoding === "hex"
    ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
    : btoa(String.fromCharCode(...bytes));
};
