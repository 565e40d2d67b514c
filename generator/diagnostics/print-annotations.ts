import type { Diagnostic } from "./diagnostic.js";
import { orderDiagnostics } from "./order-diagnostics.js";
import { type Files, placeOf } from "./place.js";

/** Diagnostics as GitHub's workflow commands, one a line, so that a pull request shows each at its line. */
export function printAnnotations(diagnostics: readonly Diagnostic[], files: Files): string {
  return orderDiagnostics(diagnostics)
    .map((each) => `${printOne(each, files)}\n`)
    .join("");
}

function printOne({ code, severity, message, fix, span }: Diagnostic, files: Files): string {
  const properties: [string, string | number][] = [];
  if (span !== null) {
    const { path, start, end } = placeOf(span, files);
    properties.push(["file", path], ["line", start.line], ["endLine", end.line]);
    // GitHub ignores columns over several lines.
    if (start.line === end.line) properties.push(["col", start.column], ["endColumn", end.column]);
  }
  properties.push(["title", code]);
  const list = properties
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  return `::${severity} ${list}::${escapeData(`${message}\n${fix}`)}`;
}

const escapeData = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
