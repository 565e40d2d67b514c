import { isHostLabel } from "./is-hostname.js";
import { isBidiName, isUnicodeLabel } from "./idna-label.js";
import { encodePunycode } from "./punycode.js";

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** RFC 5890: labels of RFC 1123, A-labels and U-labels, at most 253 octets once encoded. */
export function isIdnHostname(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  const encoded = labels.map((label) => (isAscii(label) ? label : `xn--${encodePunycode(label)}`));
  if (encoded.join(".").length > 253 || encoded.some((label) => label.length > 63)) return false;
  return (
    isBidiName(labels) &&
    labels.every((label) => (isAscii(label) ? isHostLabel(label) : isUnicodeLabel(label)))
  );
}
