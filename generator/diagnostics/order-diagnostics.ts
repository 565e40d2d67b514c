import type { Diagnostic } from "./diagnostic.js";

/** Sorted by file and position, what is about no file first; what is said twice is said once. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.map((each) => [identity(each), each]));
  return [...unique.values()].sort(compare);
}

const identity = ({ code, span, message }: Diagnostic) =>
  JSON.stringify([code, span && [span.file, span.start, span.end], message]);

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span?.file ?? "", b.span?.file ?? "") ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    (a.span?.end ?? 0) - (b.span?.end ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
