import type { TextRange } from "./locate-places.js";

/** Part of a text, marked or not. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A longer text is not drawn twice; its problems are told in the list. */
const longestMarked = 200_000;

/** A text in parts, of which those in the ranges are marked; `null` when there is nothing to mark, or too much text. */
export function markParts(text: string, ranges: readonly TextRange[]): readonly TextPart[] | null {
  if (ranges.length === 0 || text.length > longestMarked) return null;
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    // What is missing has no place of its own: the object around it is marked by its first line.
    const line = text.indexOf("\n", start);
    const stop = line < 0 ? end : Math.min(end, line);
    parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: text.slice(start, stop), isMarked: true });
    at = stop;
  }
  return [...parts, { text: `${text.slice(at)}\n`, isMarked: false }];
}
