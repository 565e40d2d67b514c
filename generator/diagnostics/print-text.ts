import type { Diagnostic } from "./diagnostic.js";
import { orderDiagnostics } from "./order-diagnostics.js";
import type { Paint } from "./paint.js";
import { type Files, placeOf } from "./place.js";
import { printFrame } from "./print-frame.js";
import { visible } from "./visible.js";

export interface TextOptions {
  readonly files: Files;
  readonly paint: Paint;
  /** How many are printed in full before the rest is counted only. */
  readonly limit: number;
  /** What a person can run, or add, to see them all. */
  readonly unlimited?: string;
}

/** Diagnostics for a person: place, code, message, code frame, fix, related places. Ends with a newline unless empty. */
export function printText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const ordered = orderDiagnostics(diagnostics);
  const errorsFirst = [
    ...ordered.filter(({ severity }) => severity === "error"),
    ...ordered.filter(({ severity }) => severity === "warning"),
  ];
  const kept = new Set(errorsFirst.slice(0, options.limit));
  const printed = ordered.filter((each) => kept.has(each)).map((each) => printOne(each, options));
  const rest = ordered.length - printed.length;
  if (rest > 0) {
    const hint = options.unlimited === undefined ? "" : `; ${options.unlimited} prints all`;
    printed.push(options.paint("gray", `… and ${rest} more${hint}.\n`));
  }
  return printed.join("\n");
}

function printOne(diagnostic: Diagnostic, { files, paint }: TextOptions): string {
  const { span, severity, code, message, fix, related } = diagnostic;
  const style = severity === "error" ? "red" : "yellow";
  const place = span === null ? null : placeOf(span, files);
  const where = place === null ? "" : `${paint("cyan", printPlace(place))} `;
  const text = span === null ? undefined : files.text(span.file);
  const frame = place === null || text === undefined ? [] : [printFrame(text, place, paint), ""];
  const seeAlso = related.map(
    (each) =>
      `see: ${paint("cyan", printPlace(placeOf(each.span, files)))} ${visible(each.message)}`,
  );
  const lines = [
    visible(message),
    "",
    ...frame,
    `${paint("green", "fix:")} ${visible(fix)}`,
    ...seeAlso,
  ];
  const body = lines
    .flatMap((line) => line.split("\n"))
    .map((line) => (line === "" ? "" : `  ${line}`));
  return `${where}${paint(style, severity)} ${paint("gray", code)}\n${body.join("\n")}\n`;
}

const printPlace = ({ path, start }: ReturnType<typeof placeOf>) =>
  `${visible(path)}:${start.line}:${start.column}`;
