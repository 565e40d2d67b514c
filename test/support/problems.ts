import type { Diagnostic, Report } from "../../generator/diagnostics/diagnostic.js";
import type { SourceFile } from "../../generator/source/load.js";

/** Gathers what is reported. */
export interface Problems {
  readonly report: Report;
  readonly all: readonly Diagnostic[];
}

export function gatherProblems(): Problems {
  const all: Diagnostic[] = [];
  return { all, report: (each) => void all.push(each) };
}

/** `yaml/duplicate-key at "b"`: the code with the text that it marks. */
export function markedBy({ code, span }: Diagnostic, { text }: Pick<SourceFile, "text">): string {
  return span ? `${code} at ${JSON.stringify(text.slice(span.start, span.end))}` : code;
}

/** Shapes and located values as they are compared: what they say, not where it stands. */
export function withoutSpans(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutSpans);
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).filter(([key]) => !["span", "keySpan"].includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutSpans(value)]));
}
