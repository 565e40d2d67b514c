import { iriSyntax } from "./iri-syntax.js";
import { matchesUri } from "./uri-syntax.js";

/** RFC 3987 `IRI`: with a scheme. */
export function isIri(text: string): boolean {
  return matchesUri(text, { syntax: iriSyntax, absolute: true });
}
