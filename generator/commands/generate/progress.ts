import type { Step } from "../../output/clock.js";
import type { Progress } from "../../run.js";
import type { Terminal } from "../terminal.js";

export interface ProgressPrinter {
  readonly show: (progress: Progress) => void;
  /** Leaves no trace on a terminal. */
  readonly end: () => void;
}

const words: Readonly<Record<Step, string>> = {
  load: "Reading definitions",
  parse: "Parsing definitions",
  emit: "Printing outputs",
  write: "Writing outputs",
};

/** Milliseconds between two states of the line: more often than the eye can follow costs time only. */
const pause = 60;

/** One line that is written over on a terminal, a line per step elsewhere. */
export function createProgress(terminal: Terminal): ProgressPrinter {
  if (!terminal.isInteractive) {
    return {
      show: ({ step, parts }) => parts ?? terminal.printError(`${words[step]}\n`),
      end: () => undefined,
    };
  }
  let shownAt = 0;
  return {
    show: ({ step, parts }) => {
      const now = performance.now();
      if (parts !== null && now - shownAt < pause) return;
      shownAt = now;
      const share = parts === null ? "" : ` ${Math.floor((100 * parts.done) / parts.total)} %`;
      terminal.printError(`\r\u001b[2K${terminal.paintError("gray", `${words[step]}${share}`)}`);
    },
    end: () => terminal.printError("\r\u001b[2K"),
  };
}

export const noProgress: ProgressPrinter = { show: () => undefined, end: () => undefined };
