import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Span } from "../ir/span.js";

interface Citation {
  readonly ids: readonly string[];
  readonly known: readonly string[];
  readonly span: Span;
}

/** A fact cites documents that are listed. */
export function reportUncited({ ids, known, span }: Citation, report: Report): void {
  for (const id of ids) {
    if (!known.includes(id)) report(diagnostic("source/not-cited", span, { id, known }));
  }
}
