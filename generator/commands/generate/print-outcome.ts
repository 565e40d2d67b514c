import { join } from "node:path";
import type { Drift } from "../../output/find-drift.js";
import { type Change, isWrite } from "../../output/plan.js";
import type { Counts } from "../../output/state.js";
import type { Outcome, Result } from "../../run.js";
import { isFailure } from "./is-failure.js";
import { adviseOnDrift } from "./advise-on-drift.js";
import { printDrift } from "./print-drift.js";
import { printProblems } from "../print-problems.js";
import type { Terminal } from "../terminal.js";
import { count, duration } from "../words.js";

export interface OutcomeOptions {
  readonly definitions: string;
  readonly out: string;
  readonly terminal: Terminal;
  readonly detail: "quiet" | "usual" | "verbose";
  /** All that the person waited, in milliseconds. */
  readonly elapsed: number;
}

/** Changed files that are named without being asked for; more are counted. */
const namedFiles = 12;

/** Tells a person what came of a run. */
export function printOutcome(outcome: Outcome, options: OutcomeOptions): void {
  const { terminal, detail, definitions } = options;
  const { diagnostics, sources, result } = outcome;
  printProblems({ diagnostics, sources, definitions, terminal, all: detail === "verbose" });
  if (result.kind === "checked" && result.drift.length > 0) {
    printDrift(result.drift, { terminal, all: detail === "verbose" });
  }
  const summary = `${summarize(outcome, options)}\n`;
  if (isFailure(result)) terminal.printError(summary);
  else if (detail !== "quiet") terminal.print(summary);
}

function summarize(
  { result, counts, diagnostics, timing }: Outcome,
  options: OutcomeOptions,
): string {
  const { terminal, out, elapsed } = options;
  const catalog = counts === null ? "" : describeCatalog(counts);
  const time = terminal.paint("gray", `(${duration(elapsed)})`);
  const good = terminal.paint("green", "✓");
  const bad = terminal.paintError("red", "✗");
  const stages = Object.entries(timing).map(([stage, spent]) => `  ${stage} ${duration(spent)}`);
  const details = options.detail === "verbose" ? ["", ...stages].join("\n") : "";
  switch (result.kind) {
    case "refused": {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      return `${bad} ${count(errors, "error")}; nothing was written. ${time}${details}`;
    }
    case "unchanged":
      return `${good} ${catalog}: nothing changed, ${count(result.files, "file")} in ${out} up to date ${time}${details}`;
    case "written": {
      const list = listChanges(result, options);
      return `${list}${good} ${catalog}: ${describeChanges(result.changes)} in ${out} ${time}${details}`;
    }
    case "checked":
      return result.drift.length === 0
        ? `${good} ${catalog}: all ${count(result.files, "file")} in ${out} are what the definitions make ${time}${details}`
        : `${bad} ${describeDrift(result.drift)} ${adviseOnDrift(result.drift.map(({ kind }) => kind))} ${time}${details}`;
  }
}

function describeCatalog({ vendors, events, eventsOfAllVersions }: Counts): string {
  const all = eventsOfAllVersions.toLocaleString("en-US");
  const others = eventsOfAllVersions === events ? "" : ` (${all} with those of all versions)`;
  return `${count(events, "event")} of ${count(vendors, "vendor")}${others}`;
}

function describeDrift(drift: readonly Drift[]): string {
  return drift.length === 1
    ? "1 file is not what the definitions make."
    : `${count(drift.length, "file")} are not what the definitions make.`;
}

function describeChanges(changes: readonly Change[]): string {
  const words = [
    ["create", "created"],
    ["update", "updated"],
    ["delete", "removed"],
    ["keep", "kept"],
  ] as const;
  const sizes = words
    .map(([kind, word]) => ({ word, size: changes.filter((each) => each.kind === kind).length }))
    .filter(({ size }) => size > 0);
  const [first, ...rest] = sizes;
  if (first === undefined) return "no files";
  const others = rest.map(({ word, size }) => `, ${size.toLocaleString("en-US")} ${word}`);
  return `${count(first.size, "file")} ${first.word}${others.join("")}`;
}

type Written = Extract<Result, { readonly kind: "written" }>;

function listChanges({ changes, editorFiles }: Written, options: OutcomeOptions): string {
  const { terminal, out, definitions, detail } = options;
  const shown = changes
    .filter((change) => isWrite(change) || change.kind === "delete")
    .map(({ kind, path }) => ({ kind, path: join(out, path) }));
  const editor = editorFiles.map((name) => ({ kind: "update", path: join(definitions, name) }));
  const all = [...shown, ...editor];
  if (detail === "quiet" || (detail !== "verbose" && all.length > namedFiles)) return "";
  return all.map(({ kind, path }) => `${mark(kind, terminal)} ${path}\n`).join("");
}

function mark(kind: string, { paint }: Terminal): string {
  if (kind === "create") return paint("green", "+");
  return kind === "delete" ? paint("red", "-") : paint("yellow", "~");
}
