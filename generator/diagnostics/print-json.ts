import type { Diagnostic } from "./diagnostic.js";
import { orderDiagnostics } from "./order-diagnostics.js";
import { type Files, placeOf } from "./place.js";

/** A diagnostic for a machine; `file` and positions are `null` when it is about no place in a file. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
  readonly place: JsonPlace | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/** Lines and columns count from 1; the end is exclusive. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function printJson(
  diagnostics: readonly Diagnostic[],
  files: Files,
): readonly JsonDiagnostic[] {
  const printPlace = (span: Diagnostic["related"][number]["span"]): JsonPlace => {
    const { path, start, end } = placeOf(span, files);
    return {
      file: path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  };
  return orderDiagnostics(diagnostics).map(({ code, severity, message, fix, span, related }) => ({
    code,
    severity,
    message,
    fix,
    place: span === null ? null : printPlace(span),
    related: related.map((each) => ({ ...printPlace(each.span), message: each.message })),
  }));
}
