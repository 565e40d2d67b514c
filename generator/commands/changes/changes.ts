import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { printProblems } from "../print-problems.js";
import { openTerminal } from "../terminal.js";
import { gravest, isAtLeast, type PackageChanges, type Verdict } from "./change.js";
import { compareCatalogs } from "./compare-catalogs.js";
import { printChanges } from "./print-changes.js";
import { printJsonChanges } from "./print-json-changes.js";
import { readStates, type States } from "./read-states.js";
import { writeChangesets, type WrittenChangeset } from "./write-changesets.js";

export interface ChangesFlags {
  readonly definitions: string;
  /** A commit, branch or tag. */
  readonly since?: string;
  /** A folder that holds the earlier definitions. */
  readonly from?: string;
  readonly changeset?: boolean;
  readonly failOn?: Verdict;
  readonly json?: boolean;
}

/** What came of a comparison. */
export interface ChangesOutcome {
  readonly earlier: States["earlier"];
  readonly packages: readonly PackageChanges[];
  /** The gravest of all. */
  readonly verdict: Verdict | null;
  readonly changesets: readonly WrittenChangeset[];
}

/** `hookscribe changes`: what an edit of definitions does to those who read payloads; resolves to the exit code. */
export async function changes(flags: ChangesFlags): Promise<number> {
  const terminal = openTerminal();
  const { definitions, since = null, from = null, failOn } = flags;
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => diagnostics.push(each);
  const { states, sources } = await readStates({ definitions, since, from }, report);
  const outcome = states && findChanges(states, { flags, report });
  const failed = diagnostics.length > 0;
  const isGrave = failOn !== undefined && isAtLeast(outcome?.verdict ?? null, failOn);
  const ok = !failed && !isGrave;
  if (flags.json === true) {
    const problems = { diagnostics, sources, definitions };
    terminal.print(printJsonChanges(outcome, { ok, ...problems }));
    return ok ? 0 : 1;
  }
  if (outcome) terminal.print(printChanges(outcome, terminal));
  const unlimited = "`hookscribe check --verbose`";
  printProblems({ diagnostics, sources, definitions, terminal, all: false, unlimited });
  if (isGrave) {
    const mark = terminal.paintError("red", "✗");
    terminal.printError(`${mark} The step is ${outcome?.verdict}, and --fail-on is ${failOn}.\n`);
  }
  return ok ? 0 : 1;
}

interface Finding {
  readonly flags: ChangesFlags;
  readonly report: (each: Diagnostic) => void;
}

function findChanges(
  { before, after, earlier }: States,
  { flags, report }: Finding,
): ChangesOutcome {
  const { definitions } = flags;
  const packages = compareCatalogs(before, after);
  const verdict = gravest(packages.map((each) => each.verdict));
  const changesets =
    flags.changeset === true
      ? writeChangesets({ packages, earlier, definitions, catalog: after, report })
      : [];
  return { earlier, packages, verdict, changesets };
}
