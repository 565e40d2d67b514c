import type { Span } from "./span.js";
import type { Pointer } from "./json.js";

/**
 * How a fact is known, strongest first. `code` is code that the vendor publishes, such as its SDK; `prose` a sentence of the
 * source, outside any table or sample.
 */
export const evidenceGrades = [
  "schema",
  "code",
  "table",
  "typed-sample",
  "sample",
  "prose",
  "changelog",
  "inferred",
] as const;
export type Evidence = (typeof evidenceGrades)[number];

/** A document that facts were read from. */
export interface Source {
  /** The short key by which facts of the vendor cite it, such as `H`. */
  readonly id: string;
  readonly title: string;
  /** Where it is published; `null` when only a stored copy is known. */
  readonly url: string | null;
  /** The stored document or file revision that was read, when it is not the page itself. */
  readonly document: string | null;
  /** Day of the copy that was read, `YYYY-MM-DD`; `null` when unknown. */
  readonly retrieved: string | null;
  readonly span: Span;
}

/** A source that a definition page was transcribed from, and what it showed. */
export interface PageSource extends Source {
  readonly evidence: Evidence;
}

/** A place where the source is silent, broken or contradicts itself, with the reading that was taken. */
export interface Doubt {
  /** Where in the definition file: `""` is the page, else a pointer to an event, a model or a schema within one. */
  readonly at: Pointer;
  readonly kind: "silent" | "broken" | "contradiction";
  /** What the source says, or fails to say. */
  readonly source: string;
  /** The reading taken, and why. */
  readonly reading: string;
  readonly span: Span;
}
