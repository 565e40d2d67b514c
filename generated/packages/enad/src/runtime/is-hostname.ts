import { isUnicodeLabel } from "./idna-label.js";
import { decodePunycode } from "./punycode.js";

const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** RFC 1123, section 2.1; a label that starts with `xn--` must stand for one of RFC 5891. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isHostLabel);
}

/** Whether a label is one of letters, digits and hyphens, or an A-label. */
export function isHostLabel(text: string): boolean {
  if (!label.test(text)) return false;
  if (!/^..--/.test(text)) return true;
  if (!/^xn/i.test(text)) return false;
  const decoded = decodePunycode(text.slice(4).toLowerCase());
  return decoded !== null && isUnicodeLabel(decoded);
}
