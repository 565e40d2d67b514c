import { join } from "node:path";
import { type JsonDiagnostic, printJson } from "../../diagnostics/print-json.js";
import type { Drift } from "../../output/find-drift.js";
import type { Change } from "../../output/plan.js";
import type { Outcome } from "../../run.js";
import { filesOf } from "../print-problems.js";
import { isFailure } from "./is-failure.js";

export interface JsonOptions {
  readonly definitions: string;
  readonly out: string;
  /** Milliseconds since the process started. */
  readonly elapsed: number;
}

/** What `--json` prints: one document, on one line. */
export interface JsonOutcome {
  readonly ok: boolean;
  readonly result: Outcome["result"]["kind"];
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly vendors: number | null;
  /** Of current versions. */
  readonly events: number | null;
  /** An event counts once for each version of the payloads that has it. */
  readonly eventsOfAllVersions: number | null;
  readonly files: {
    readonly created: readonly string[];
    readonly updated: readonly string[];
    readonly removed: readonly string[];
    readonly kept: number;
  };
  /** Empty unless outputs were compared. */
  readonly drift: readonly Drift[];
  /** Milliseconds by stage, and of the whole process. */
  readonly timing: Readonly<Record<string, number>>;
}

export function printJsonOutcome(outcome: Outcome, options: JsonOptions): string {
  const { result, diagnostics, sources, counts, timing } = outcome;
  const document: JsonOutcome = {
    ok: !isFailure(result),
    result: result.kind,
    diagnostics: printJson(diagnostics, filesOf(sources, options.definitions)),
    vendors: counts?.vendors ?? null,
    events: counts?.events ?? null,
    eventsOfAllVersions: counts?.eventsOfAllVersions ?? null,
    files: listFiles(outcome, options.out),
    drift: result.kind === "checked" ? result.drift : [],
    timing: { ...timing, total: options.elapsed },
  };
  return `${JSON.stringify(document)}\n`;
}

function listFiles({ result }: Outcome, out: string): JsonOutcome["files"] {
  const changes = result.kind === "written" ? result.changes : [];
  const list = (kind: Change["kind"]) =>
    changes.filter((change) => change.kind === kind).map(({ path }) => join(out, path));
  const kept = result.kind === "unchanged" ? result.files : list("keep").length;
  return { created: list("create"), updated: list("update"), removed: list("delete"), kept };
}
