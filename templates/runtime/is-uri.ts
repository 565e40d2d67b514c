import { asciiSyntax } from "./uri-ascii.js";
import { matchesUri } from "./uri-syntax.js";

/** A scheme of letters, `://`, and then only what may stand anywhere: most addresses need no closer look. */
const plain = /^[A-Za-z]+:\/\/[!$&-9;=?A-Z_a-z~]*$/;

/** RFC 3986 `URI`: with a scheme. */
export function isUri(text: string): boolean {
  return plain.test(text) || matchesUri(text, { syntax: asciiSyntax, absolute: true });
}
