import { iriSyntax } from "./iri-syntax.js";
import { matchesUri } from "./uri-syntax.js";

/** RFC 3987 `IRI-reference`. */
export function isIriReference(text: string): boolean {
  return matchesUri(text, { syntax: iriSyntax, absolute: false });
}
