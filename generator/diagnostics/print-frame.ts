import { codeFrameColumns } from "@babel/code-frame";
import type { Paint } from "./paint.js";
import type { Place } from "./place.js";
import { visible } from "./visible.js";

const linesAround = 2;
const widest = 140;
const tallest = 5;

/** The lines around a place, with the place underlined; long lines are cut to what surrounds it. */
export function printFrame(text: string, { start, end }: Place, paint: Paint): string {
  const lastLine = Math.min(end.line, start.line + tallest - 1);
  const lines = text.split(/\r?\n/);
  const firstShown = Math.max(1, start.line - linesAround);
  const shown = lines.slice(firstShown - 1, lastLine + linesAround);
  const cut = Math.max(0, start.column - Math.round(widest / 2));
  const excerpt = shown.map((line) => visible(cutLine(line.replaceAll("\t", " "), cut)));
  // Babel numbers lines from the start of the text it is given.
  const above = "\n".repeat(firstShown - 1);
  const endColumn = lastLine === end.line ? Math.max(end.column, start.column + 1) : widest;
  const frame = codeFrameColumns(
    above + excerpt.join("\n"),
    {
      start: { line: start.line, column: start.column - cut },
      end: { line: lastLine, column: Math.max(1, Math.min(endColumn - cut, widest)) },
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
