import type { Outcome } from "../../run.js";
import type { GenerateFlags } from "./generate-flags.js";
import { printJsonOutcome } from "./print-json-outcome.js";
import { printOutcome } from "./print-outcome.js";
import type { Terminal } from "../terminal.js";

export interface Showing {
  readonly flags: GenerateFlags;
  readonly terminal: Terminal;
  /** Milliseconds that the person waited. */
  readonly elapsed: number;
}

/** Prints the outcome as the flags ask for it: for a person or for a machine. */
export function showOutcome(outcome: Outcome, { flags, terminal, elapsed }: Showing): void {
  const { definitions, out, json, quiet, verbose } = flags;
  if (json === true) {
    terminal.print(printJsonOutcome(outcome, { definitions, out, elapsed }));
    return;
  }
  const usual = verbose === true ? "verbose" : "usual";
  const detail = quiet === true ? "quiet" : usual;
  printOutcome(outcome, { definitions, out, terminal, detail, elapsed });
}
