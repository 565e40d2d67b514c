import { join } from "node:path";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { type KnownFile, type OnDisk, readStamp } from "./disk.js";
import type { Emitted } from "./emit-units.js";
import { readJournal } from "./journal.js";
import { readManifest, salvageManifest } from "./manifest.js";
import { type Change, isRefused, planOutput, type Refused } from "./plan.js";
import { manifestPath } from "./safe-path.js";
import { writeOutput } from "./write.js";

export interface DeliverInput {
  readonly out: string;
  readonly overwrite: boolean;
  readonly disk: (path: string) => OnDisk;
  readonly report: Report;
  readonly emitted: Emitted;
  /** Called between planning and writing. */
  readonly onWrite: () => void;
}

export interface Delivered {
  readonly changes: readonly Change[];
  /** The outputs as they are on the disk now. */
  readonly files: ReadonlyMap<string, KnownFile>;
}

/**
 * Makes the output folder hold what was emitted; `null`, and nothing changed, when an error was reported. The caller holds
 * the lock. Throws what the file system throws; the next run then goes on from where this one stopped.
 */
export function deliver(input: DeliverInput): Delivered | null {
  const { out, overwrite, report, emitted, disk } = input;
  const listing = disk(manifestPath);
  if (listing.kind === "blocked") {
    report(diagnostic("output/blocked", null, listing.by));
    return null;
  }
  const listed = readManifest(out);
  if (listed === null && !overwrite) {
    report(diagnostic("output/manifest", null, { path: join(out, manifestPath) }));
    return null;
  }
  const journal = readJournal(out);
  const manifest = listed ?? salvageManifest(out);
  const changes = planOutput({ wanted: emitted.files, manifest, journal, disk, overwrite });
  const refused = changes.filter(isRefused);
  refused.forEach((change) => reportRefused(out, change, report));
  if (refused.length > 0) return null;
  const next = new Map([...emitted.files].map(([path, { hash }]) => [path, hash]));
  const isListed = listed !== null && areEqual(next, listed);
  if (!isListed || journal.size > 0 || changes.some(({ kind }) => kind !== "keep")) {
    input.onWrite();
    writeOutput({ out, changes, manifest: next, journal });
  }
  return { changes, files: stampFiles(changes, { out, disk, hashes: next }) };
}

function reportRefused(out: string, change: Refused, report: Report): void {
  const path = join(out, change.path);
  if (change.kind === "edited") {
    report(diagnostic("output/edited-by-hand", null, { path, stale: change.staged === null }));
  } else if (change.kind === "foreign") {
    report(diagnostic("output/in-the-way", null, { path }));
  } else {
    report(diagnostic("output/blocked", null, change.by));
  }
}

function areEqual(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);
}

/** What was kept was looked at when the plan was made. */
function stampFiles(
  changes: readonly Change[],
  {
    out,
    disk,
    hashes,
  }: Pick<DeliverInput, "out" | "disk"> & { readonly hashes: ReadonlyMap<string, string> },
): ReadonlyMap<string, KnownFile> {
  const kept = new Set(changes.flatMap(({ kind, path }) => (kind === "keep" ? path : [])));
  const files = new Map<string, KnownFile>();
  for (const [path, hash] of [...hashes, [manifestPath, ""] as const]) {
    const found = kept.has(path) ? disk(path) : null;
    const stamp = found?.kind === "file" ? found.stamp : readStamp(join(out, path));
    if (stamp !== null) files.set(path, { ...stamp, hash });
  }
  return files;
}
