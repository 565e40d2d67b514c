import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { OnDisk } from "./disk.js";
import { readJournal } from "./journal.js";
import { printManifest, readManifest } from "./manifest.js";
import { type Change, planOutput, type Wanted } from "./plan.js";
import { manifestPath, workFolder } from "./safe-path.js";

/** How the output folder is not what the definitions make it. */
export interface Drift {
  /** `stale` is what a run made and the next will remove, `extra` what no run knows of, or will touch. */
  readonly kind: "missing" | "changed" | "edited" | "stale" | "extra" | "blocked";
  /** From the working directory. */
  readonly path: string;
  /** From what is there to what should be, as a unified diff; `null` where there is nothing to compare. */
  readonly diff: string | null;
}

export interface DriftInput {
  readonly out: string;
  readonly files: ReadonlyMap<string, Wanted>;
  readonly disk: (path: string) => OnDisk;
}

/** Every difference, sorted by path; reads only. */
export const findDrift = (input: DriftInput): readonly Drift[] =>
  listDrift(input).map((drift) => ({ ...drift, path: join(input.out, drift.path) }));

function listDrift({ out, files, disk }: DriftInput): readonly Drift[] {
  const manifest = readManifest(out);
  const plan = planOutput({
    wanted: files,
    manifest: manifest ?? new Map<string, string>(),
    journal: readJournal(out),
    disk,
    overwrite: false,
  });
  const changed = plan.flatMap((change) => describeChange(out, change));
  const extra = listFiles(out)
    .filter((path) => !files.has(path) && path !== manifestPath)
    .map((path): Drift => ({ kind: "extra", path, diff: null }));
  const found = new Map([...extra, ...changed].map((drift) => [drift.path, drift]));
  if (found.size === 0) return checkManifest(out, files);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describeChange(out: string, change: Change): readonly Drift[] {
  const { path } = change;
  switch (change.kind) {
    case "keep":
      return [];
    case "create":
      return [{ kind: "missing", path, diff: null }];
    case "delete":
      return [{ kind: "stale", path, diff: null }];
    case "blocked":
      // One thing may be in the way of many files.
      return [{ kind: "blocked", path: relative(out, change.by.path), diff: null }];
    case "update":
    case "foreign":
      return [{ kind: "changed", path, diff: printDiff(out, path, change.staged?.read() ?? null) }];
    case "edited":
      return [{ kind: "edited", path, diff: printDiff(out, path, change.staged?.read() ?? null) }];
  }
}

/** Where all files are as they should be, so is their list. */
function checkManifest(out: string, files: ReadonlyMap<string, Wanted>): readonly Drift[] {
  const hashes = new Map([...files].map(([path, { hash }]) => [path, hash]));
  const text = printManifest(hashes);
  const path = manifestPath;
  const found = readIfThere(join(out, path));
  if (found === null) return [{ kind: "missing", path, diff: null }];
  return found === text ? [] : [{ kind: "changed", path, diff: printDiff(out, path, text) }];
}

function printDiff(out: string, path: string, wanted: string | null): string | null {
  const found = readIfThere(join(out, path));
  if (found === null || wanted === null) return null;
  const patch = createTwoFilesPatch(path, path, found, wanted, "on disk", "generated", {
    context: 2,
    // Two unlike texts of thousands of lines would take seconds to compare, and nobody would read the result.
    timeout: 500,
  });
  return patch ?? null;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return null;
  }
}

/** What package managers, builds and file browsers leave behind is not an output. */
const foreign = /(^|\/)(node_modules|dist)\/|\.tgz$|(^|\/)\.DS_Store$/;

function listFiles(out: string): readonly string[] {
  try {
    return readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .filter((path) => !foreign.test(path) && !path.startsWith(`${workFolder}/`));
  } catch {
    return [];
  }
}
