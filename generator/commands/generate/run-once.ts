import { run } from "../../run.js";
import type { GenerateFlags } from "./generate-flags.js";
import { isFailure } from "./is-failure.js";
import { openRun } from "./open-run.js";
import { createProgress, noProgress } from "./progress.js";
import { openTerminal } from "../terminal.js";
import { showOutcome } from "./show-outcome.js";

/** One run from the command line, with progress and outcome printed; resolves to the exit code. */
export async function runOnce(flags: GenerateFlags, mode: "write" | "check"): Promise<number> {
  const { definitions, out, overwrite, cache } = flags;
  const terminal = openTerminal();
  const isShown = terminal.isInteractive || terminal.isCi || flags.verbose === true;
  const isWanted = isShown && flags.json !== true && flags.quiet !== true;
  const progress = isWanted ? createProgress(terminal) : noProgress;
  const input = openRun({ definitions, out, mode, cache, ...(overwrite ? { overwrite } : {}) });
  try {
    const outcome = await run({ ...input, onProgress: progress.show });
    progress.end();
    showOutcome(outcome, { flags, terminal, elapsed: performance.now() });
    return isFailure(outcome.result) ? 1 : 0;
  } catch (error) {
    progress.end();
    throw error;
  }
}
