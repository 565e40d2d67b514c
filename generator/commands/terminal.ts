import { styleText } from "node:util";
import type { Paint } from "../diagnostics/paint.js";

/** Where a command prints, and what that place can show. */
export interface Terminal {
  /** Results, on standard output. */
  readonly print: (text: string) => void;
  /** Problems and progress, on standard error. */
  readonly printError: (text: string) => void;
  readonly paint: Paint;
  readonly paintError: Paint;
  /** Characters of a line on standard output. */
  readonly width: number;
  /** Whether a person watches: lines on standard error may be written over. */
  readonly isInteractive: boolean;
  /** Whether this runs in continuous integration. */
  readonly isCi: boolean;
  /** Whether GitHub Actions reads along and shows annotations. */
  readonly isGithub: boolean;
}

export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const isCi = env.CI !== undefined && env.CI !== "" && env.CI !== "false";
  return {
    print: (text) => stdout.write(text),
    printError: (text) => stderr.write(text),
    // `stream` lets Node decide by NO_COLOR, FORCE_COLOR and whether the stream is a terminal.
    paint: (style, text) => styleText(style, text, { stream: stdout }),
    paintError: (style, text) => styleText(style, text, { stream: stderr }),
    // Zero where a terminal does not know its size.
    width: stdout.columns || 100,
    isInteractive: stderr.isTTY === true && !isCi && env.TERM !== "dumb",
    isCi,
    isGithub: env.GITHUB_ACTIONS === "true",
  };
}
