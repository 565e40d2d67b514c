import { asciiSyntax } from "./uri-ascii.js";
import { matchesUri } from "./uri-syntax.js";

/** RFC 3986 `URI-reference`. */
export function isUriReference(text: string): boolean {
  return matchesUri(text, { syntax: asciiSyntax, absolute: false });
}
