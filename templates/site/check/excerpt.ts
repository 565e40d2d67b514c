/** A line of a text around a place. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** What is shown of a line on either side of the place, in characters. */
const around = 60;

/** The line in which a range starts, cut to what is near it. */
export function excerptAt(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const found = text.indexOf("\n", start);
  const lineEnd = found < 0 ? text.length : found;
  const stop = Math.min(end, lineEnd, start + around);
  const from = Math.max(lineStart, start - around);
  return {
    line: countLines(text, start),
    before: (from > lineStart ? "…" : "") + text.slice(from, start).trimStart(),
    marked: text.slice(start, stop),
    after: text.slice(stop, Math.min(lineEnd, stop + around)),
  };
}

function countLines(text: string, end: number): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
