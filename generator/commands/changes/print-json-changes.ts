import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { printJson, type JsonDiagnostic } from "../../diagnostics/print-json.js";
import type { SourceFile } from "../../source/load.js";
import { filesOf } from "../print-problems.js";
import type { PackageChanges, Verdict } from "./change.js";
import type { ChangesOutcome } from "./changes.js";
import type { WrittenChangeset } from "./write-changesets.js";

export interface JsonChangesOptions {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  readonly definitions: string;
}

/** What `--json` prints: one document, on one line. Keys and words are added to it, and none is changed or taken away. */
export interface JsonChanges {
  /** `false` with errors among `diagnostics`, and where a step is as large as `--fail-on` says. */
  readonly ok: boolean;
  /** What was compared with; `null` when nothing could be compared. */
  readonly since:
    { readonly name: string; readonly commit: string } | { readonly folder: string } | null;
  /** The largest step; `null` when nothing changed. */
  readonly verdict: Verdict | null;
  /** Those that changed. */
  readonly packages: readonly PackageChanges[];
  /** Written by `--changeset`, or found to cover packages already. */
  readonly changesets: readonly WrittenChangeset[];
  readonly diagnostics: readonly JsonDiagnostic[];
}

export function printJsonChanges(
  outcome: ChangesOutcome | null,
  { ok, diagnostics, sources, definitions }: JsonChangesOptions,
): string {
  const document: JsonChanges = {
    ok,
    since: sinceOf(outcome),
    verdict: outcome?.verdict ?? null,
    packages: outcome?.packages ?? [],
    changesets: outcome?.changesets ?? [],
    diagnostics: printJson(diagnostics, filesOf(sources, definitions)),
  };
  return `${JSON.stringify(document)}\n`;
}

function sinceOf(outcome: ChangesOutcome | null): JsonChanges["since"] {
  if (!outcome) return null;
  const { earlier } = outcome;
  if (earlier.kind === "folder") return { folder: earlier.folder };
  return { name: earlier.commit.name, commit: earlier.commit.hash };
}
