import { visible } from "../../diagnostics/visible.js";
import type { Drift } from "../../output/find-drift.js";
import type { Terminal } from "../terminal.js";
import { count } from "../words.js";
import { adviseOnDrift } from "./advise-on-drift.js";

const said: Readonly<Record<Drift["kind"], string>> = {
  missing: "is missing",
  changed: "is not up to date",
  edited: "was edited by hand",
  stale: "is not generated any more",
  extra: "is not generated from anything",
  blocked: "is in the way of what is generated",
};

/** How much of the drift is printed without being asked for. */
const namedFiles = 50;
const filesWithDiff = 8;
const diffLines = 14;

/** Each file that drifted with how, and what of it differs, on standard error. */
export function printDrift(
  drift: readonly Drift[],
  { terminal, all }: { readonly terminal: Terminal; readonly all: boolean },
): void {
  const shown = all ? drift : drift.slice(0, namedFiles);
  for (const [index, { path, kind, diff }] of shown.entries()) {
    terminal.printError(`${terminal.paintError("cyan", visible(path))} ${said[kind]}\n`);
    const limit = all ? Number.POSITIVE_INFINITY : diffLines;
    if (diff !== null && (all || index < filesWithDiff)) {
      terminal.printError(printDiff(diff, { terminal, limit }));
    }
  }
  const rest = drift.length - shown.length;
  if (rest > 0) terminal.printError(`… and ${count(rest, "more file")}; --verbose names all.\n`);
  if (terminal.isGithub) terminal.printError(drift.map(annotate).join(""));
}

const annotate = ({ path, kind }: Drift) =>
  `::error file=${path},title=output/drift::${path} ${said[kind]}. ${adviseOnDrift([kind])}\n`;

interface DiffOptions {
  readonly terminal: Terminal;
  readonly limit: number;
}

function printDiff(diff: string, { terminal, limit }: DiffOptions): string {
  const start = diff.indexOf("\n@@") + 1;
  const lines = diff.slice(start).trimEnd().split("\n");
  const rest = lines.length - limit;
  const shown = lines.slice(0, limit).map((line) => `  ${paintLine(line, terminal)}\n`);
  return `${shown.join("")}${rest > 0 ? `  … ${count(rest, "more line")}\n` : ""}`;
}

const widest = 160;

function paintLine(line: string, { paintError }: Terminal): string {
  const safe = visible(line.length > widest ? `${line.slice(0, widest)}…` : line);
  if (line.startsWith("+")) return paintError("green", safe);
  if (line.startsWith("-")) return paintError("red", safe);
  return line.startsWith("@@") ? paintError("cyan", safe) : safe;
}
