import { rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Journal, removeJournal, writeJournal } from "./journal.js";
import { makeFolder } from "./make-folder.js";
import { type Manifest, printManifest } from "./manifest.js";
import { type Change, isWrite } from "./plan.js";
import { manifestPath } from "./safe-path.js";
import { writeAside } from "./write-aside.js";

export interface WriteInput {
  readonly out: string;
  /** Nothing refused is among them. */
  readonly changes: readonly Change[];
  /** What the folder holds afterwards. */
  readonly manifest: Manifest;
  /** What an interrupted run left. */
  readonly journal: Journal;
}

/**
 * Applies a plan; the caller holds the lock. Interrupted anywhere, it leaves a folder from which the next run goes on: each
 * file is whole, and the journal tells which of them are ours. Throws what the file system throws.
 */
export function writeOutput({ out, changes, manifest, journal }: WriteInput): void {
  const writes = changes.filter(isWrite);
  const deletes = changes.filter((change) => change.kind === "delete").map(({ path }) => path);
  // Before anything is touched: where a folder cannot be made, nothing is.
  for (const folder of new Set(writes.map(({ path }) => dirname(path)))) {
    makeFolder(join(out, folder));
  }
  const ahead = new Map(journal);
  for (const { path, hash } of writes) ahead.set(path, [...(ahead.get(path) ?? []), hash]);
  writeJournal(out, ahead);
  for (const path of deletes) rmSync(join(out, path), { force: true });
  // One after the other: for 6,000 files, concurrent batches were measured to take half as long again.
  for (const { path, staged } of writes) staged.place(join(out, path));
  for (const path of deletes) removeEmptyFolders(out, dirname(path));
  writeAside(out, manifestPath, printManifest(manifest));
  removeJournal(out);
}

function removeEmptyFolders(out: string, folder: string): void {
  for (let at = folder; at !== "."; at = dirname(at)) {
    try {
      rmdirSync(join(out, at));
    } catch {
      return;
    }
  }
}
