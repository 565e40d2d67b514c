import { visible } from "../diagnostics/visible.js";
import { keepCaches } from "../output/caches.js";
import { type Outcome, run, type RunInput } from "../run.js";
import { followFolder } from "./follow-folder.js";
import type { GenerateFlags } from "./generate-flags.js";
import { openRun } from "./open-run.js";
import { createRunQueue } from "./run-queue.js";
import { showOutcome } from "./show-outcome.js";
import { openTerminal, type Terminal } from "./terminal.js";
import { count } from "./words.js";

/** Editors save in several steps, and a change of branch touches many files: they are one change. Milliseconds. */
const settle = 25;
/** Changed files that are named; more are counted. */
const namedFiles = 5;

interface Watch {
  readonly flags: GenerateFlags;
  readonly terminal: Terminal;
  readonly input: RunInput;
  /** Paths changed since the last run began. */
  readonly changed: Set<string>;
}

/** Runs at once and after every change of a definition, until an interrupt ends the process; rejects only for a bug. */
export async function watch(flags: GenerateFlags): Promise<never> {
  const { definitions, out, cache, overwrite } = flags;
  const opened = openRun({ definitions, out, cache, ...(overwrite ? { overwrite } : {}) });
  let stages: ReturnType<RunInput["loadStages"]> | null = null;
  const input: RunInput = {
    ...opened,
    caches: keepCaches(opened.caches),
    loadStages: () => (stages ??= opened.loadStages()),
  };
  const current: Watch = { flags, terminal: openTerminal(), input, changed: new Set() };
  return new Promise((_, reject) => {
    const rerun = createRunQueue(() => runAgain(current).catch(reject), settle);
    const following = followFolder(definitions, (path) => {
      current.changed.add(path);
      rerun();
    });
    // chokidar keeps a folder that was renamed open even after `close`, and the process with it.
    const stop = () => void following.close().then(() => process.exit(0));
    // A run writes without pausing, so an interrupt is never heard while it does.
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    rerun();
  });
}

async function runAgain({ flags, terminal, input, changed }: Watch): Promise<void> {
  const paths = [...changed].sort();
  changed.clear();
  const start = performance.now();
  const outcome: Outcome = await run(input);
  const elapsed = performance.now() - start;
  if (flags.json === true) return showOutcome(outcome, { flags, terminal, elapsed });
  if (terminal.isInteractive) terminal.print("\u001b[2J\u001b[3J\u001b[H");
  const cause = paths.length === 0 ? `Watching ${flags.definitions}` : describeCause(paths);
  terminal.print(`${terminal.paint("bold", cause)}\n`);
  showOutcome(outcome, { flags, terminal, elapsed });
  if (terminal.isInteractive) {
    terminal.print(terminal.paint("gray", "\nWaiting for the next change; Ctrl-C ends.\n"));
  }
}

function describeCause(paths: readonly string[]): string {
  const rest = paths.length - namedFiles;
  const named = paths.slice(0, namedFiles).map(visible).join(", ");
  return `Changed: ${named}${rest > 0 ? ` and ${count(rest, "more file")}` : ""}`;
}
