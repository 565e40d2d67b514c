import { join } from "node:path";
import { visible } from "../../diagnostics/visible.js";
import { keepCaches } from "../../output/caches.js";
import { run, type Outcome, type RunInput } from "../../run.js";
import { loadDefinitions, type SourceFile } from "../../source/load.js";
import { followFolder } from "./follow-folder.js";
import type { GenerateFlags } from "./generate-flags.js";
import { openRun } from "./open-run.js";
import { createRunQueue } from "./run-queue.js";
import { showOutcome } from "./show-outcome.js";
import { openTerminal, type Terminal } from "../terminal.js";
import { count } from "../words.js";

/** Editors save in several steps, and a change of branch touches many files: they are one change. Milliseconds. */
const settle = 25;
/** When definitions are looked at again after a run, in milliseconds. */
const lookAgain = [100, 500, 2000];
/** Changed files that are named; more are counted. */
const namedFiles = 5;

interface Watch {
  readonly flags: GenerateFlags;
  readonly terminal: Terminal;
  readonly input: RunInput;
  /** Paths changed since the last run began. */
  readonly changed: Set<string>;
}

/**
 * Runs at once and after every change of a definition, until an interrupt ends the process; rejects only for a bug. What is to
 * follow each run is done before the next.
 */
export async function watch(
  flags: GenerateFlags,
  onRun: (outcome: Outcome) => Promise<void> = async () => undefined,
): Promise<never> {
  const { definitions } = flags;
  const current: Watch = {
    flags,
    terminal: openTerminal(),
    input: openSession(flags),
    changed: new Set(),
  };
  return new Promise((_, reject) => {
    const rerun = createRunQueue(() => runOnceMore().catch(reject), settle);
    const note = (path: string) => {
      current.changed.add(path);
      rerun();
    };
    let looks: readonly NodeJS.Timeout[] = [];
    // While a run goes on, nothing is heard, and a file that is replaced just then is lost to chokidar. What an earlier run has
    // read says nothing any more.
    const runOnceMore = async () => {
      looks.forEach(clearTimeout);
      const outcome = await runAgain(current);
      await onRun(outcome);
      const compare = async () => (await findChanged(definitions, outcome.sources)).forEach(note);
      looks = lookAgain.map((wait) => setTimeout(() => compare().catch(reject), wait));
    };
    const following = followFolder(definitions, note);
    // chokidar keeps a folder that was renamed open even after `close`, and the process with it.
    const stop = () => void following.close().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    rerun();
  });
}

/** A run that keeps what it can for the next one. */
function openSession({ definitions, out, cache, overwrite }: GenerateFlags): RunInput {
  const opened = openRun({ definitions, out, cache, ...(overwrite ? { overwrite } : {}) });
  let stages: ReturnType<RunInput["loadStages"]> | null = null;
  return {
    ...opened,
    caches: keepCaches(opened.caches),
    loadStages: () => (stages ??= opened.loadStages()),
  };
}

async function runAgain({ flags, terminal, input, changed }: Watch): Promise<Outcome> {
  const paths = [...changed].sort();
  changed.clear();
  const start = performance.now();
  const outcome = await run(input);
  const elapsed = performance.now() - start;
  if (flags.json === true) {
    showOutcome(outcome, { flags, terminal, elapsed });
    return outcome;
  }
  if (terminal.isInteractive) terminal.print("\u001b[2J\u001b[3J\u001b[H");
  const cause = paths.length === 0 ? `Watching ${flags.definitions}` : describeCause(paths);
  terminal.print(`${terminal.paint("bold", cause)}\n`);
  showOutcome(outcome, { flags, terminal, elapsed });
  if (terminal.isInteractive) {
    terminal.print(terminal.paint("gray", "\nWaiting for the next change; Ctrl-C ends.\n"));
  }
  return outcome;
}

/** Paths of definitions that are not as they were read. */
async function findChanged(
  definitions: string,
  before: readonly SourceFile[],
): Promise<readonly string[]> {
  const now = await loadDefinitions(definitions, () => undefined);
  const texts = new Map(now.map(({ path, text }) => [path, text]));
  const known = new Set(before.map(({ path }) => path));
  const changed = before.filter(({ path, text }) => texts.get(path) !== text);
  const added = now.filter(({ path }) => !known.has(path));
  return [...changed, ...added].map(({ path }) => join(definitions, path));
}

function describeCause(paths: readonly string[]): string {
  const rest = paths.length - namedFiles;
  const named = paths.slice(0, namedFiles).map(visible).join(", ");
  return `Changed: ${named}${rest > 0 ? ` and ${count(rest, "more file")}` : ""}`;
}
