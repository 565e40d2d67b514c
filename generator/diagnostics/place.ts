import type { Span } from "../ir/span.js";
import { type Position, positionOf } from "./position.js";

/** What printers need to turn a span into something a person can open. */
export interface Files {
  /** The text of a definition file; `undefined` when it could not be read. */
  readonly text: (file: string) => string | undefined;
  /** The file's path as the reader would write it, relative to the working directory. */
  readonly path: (file: string) => string;
}

/** A span as a reader finds it; `end` is exclusive. */
export interface Place {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

export function placeOf({ file, start, end }: Span, files: Files): Place {
  const text = files.text(file) ?? "";
  // YAML's blocks end at the start of the next line, which is not where a person sees them end.
  const length = text.slice(start, end).trimEnd().length;
  return {
    path: files.path(file),
    start: positionOf(text, start),
    end: positionOf(text, start + length),
  };
}
