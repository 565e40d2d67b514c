import { codeFrameColumns } from "@babel/code-frame";
import type { Paint } from "./paint.js";
import type { Place } from "./place.js";
import { visible } from "./visible.js";

const linesAround = 2;
const widest = 140;

/** The lines around the start of a place, which is underlined there; lines that are too long are cut to what surrounds it. */
export function printFrame(text: string, { start, end }: Place, paint: Paint): string {
  const lines = text.split(/\r?\n/);
  const firstShown = Math.max(1, start.line - linesAround);
  const shown = lines.slice(firstShown - 1, start.line + linesAround);
  const longest = Math.max(...shown.map((line) => line.length));
  const cut = Math.max(0, Math.min(start.column - Math.round(widest / 2), longest - widest));
  const excerpt = shown.map((line) => visible(cutLine(line.replaceAll("\t", " "), cut)));
  // Babel numbers lines from the start of the text it is given.
  const above = "\n".repeat(firstShown - 1);
  const endOfLine = (lines[start.line - 1] ?? "").trimEnd().length + 1;
  const endColumn = Math.max(end.line === start.line ? end.column : endOfLine, start.column + 1);
  const frame = codeFrameColumns(
    above + excerpt.join("\n"),
    {
      start: { line: start.line, column: start.column - cut },
      end: { line: start.line, column: Math.min(endColumn - cut, widest) },
    },
    { linesAbove: linesAround, linesBelow: linesAround },
  );
  return paintFrame(frame, paint);
}

const cutLine = (line: string, cut: number) =>
  line.length - cut > widest ? `${line.slice(cut, cut + widest - 1)}…` : line.slice(cut);

// Babel colours JavaScript only; a definition is YAML, so only the gutter and the marks are coloured.
function paintFrame(frame: string, paint: Paint): string {
  return frame
    .split("\n")
    .map((line) => {
      const [, mark = "", gutter = "", rest = ""] = /^([> ])( *\d* \|)(.*)$/.exec(line) ?? [];
      const isMarker = /^ +\|/.test(gutter) && /^ *\^+$/.test(rest);
      return `${paint("red", mark)}${paint("gray", gutter)}${isMarker ? paint("red", rest) : rest}`;
    })
    .join("\n");
}
