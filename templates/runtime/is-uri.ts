import { isPlainAddress } from "./is-plain-address.js";
import { asciiSyntax } from "./uri-ascii.js";
import { matchesUri } from "./uri-syntax.js";

/** RFC 3986 `URI`: with a scheme. */
export function isUri(text: string): boolean {
  return isPlainAddress(text) || matchesUri(text, { syntax: asciiSyntax, absolute: true });
}
