import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../ir/span.js";
import { patternProblem } from "./pattern-problem.js";
import type { CostOf } from "./remember-costs.js";

/** No text may take more steps than about so many. */
const mostSteps = 1e8;

export interface PatternUse {
  readonly pattern: string;
  readonly span: Span;
  /** The limit that the schema itself sets to the texts. */
  readonly maxLength: number | undefined;
  readonly costOf: CostOf;
  readonly report: Report;
}

/**
 * The longest text that a pattern may be asked about, where there must be a limit; `null` for a pattern that is refused.
 * A sender chooses the texts: a pattern that tries every way to match would let one text occupy a receiver for years.
 */
export function checkPattern({
  pattern,
  span,
  maxLength,
  costOf,
  report,
}: PatternUse): { readonly limit?: number } | null {
  const problem = patternProblem(pattern);
  if (problem !== null) {
    report(diagnostic("schema/pattern", span, { problem }));
    return null;
  }
  const cost = costOf(pattern);
  if (cost?.growth === "linear") return {};
  if (cost?.growth !== "polynomial") {
    const growth = cost ? "exponentially with the text" : null;
    report(diagnostic("schema/slow-pattern", span, { growth }));
    return null;
  }
  const limit = Math.floor(mostSteps ** (1 / cost.degree));
  if (maxLength !== undefined && maxLength <= limit) return {};
  if (cost.degree > 2) {
    const growth = `with the power ${cost.degree} of the text's length`;
    report(diagnostic("schema/slow-pattern", span, { growth, limit }));
    return null;
  }
  report(diagnostic("schema/limited-pattern", span, { limit }));
  return { limit };
}
