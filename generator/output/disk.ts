import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasCode } from "../diagnostics/has-code.js";
import { problemOf } from "../diagnostics/problem-of.js";
import { findObstacle, type Obstacle } from "./find-obstacle.js";
import { hashText } from "./hash-text.js";

/** What lies at a path of the output folder. */
export type OnDisk =
  | { readonly kind: "missing" }
  | { readonly kind: "file"; readonly hash: string; readonly stamp: Stamp }
  /** No file can be there, or none that we can read. */
  | { readonly kind: "blocked"; readonly by: Obstacle };

/** What tells that a file was not written since: bytes and milliseconds of its last change. */
export interface Stamp {
  readonly size: number;
  readonly changed: number;
}

export interface KnownFile extends Stamp {
  readonly hash: string;
}

/** `null` when there is no file that can be looked at. */
export function readStamp(path: string): Stamp | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? { size: stats.size, changed: stats.mtimeMs } : null;
  } catch {
    return null;
  }
}

/** Reads the file unless its stamp is that of `known`. */
export function readDisk(out: string, path: string, known: KnownFile | undefined): OnDisk {
  const full = join(out, path);
  try {
    // Without `throwIfNoEntry`, by which newer versions of Node take a path below a file for one that is free.
    const stats = statSync(full);
    if (!stats.isFile()) {
      const problem = `${stats.isDirectory() ? "a folder" : "what is no file"} stands there`;
      return blocked({ path: full, problem });
    }
    const stamp = { size: stats.size, changed: stats.mtimeMs };
    if (known?.size === stamp.size && known.changed === stamp.changed) {
      return { kind: "file", hash: known.hash, stamp };
    }
    return { kind: "file", hash: hashContent(readFileSync(full)), stamp };
  } catch (error) {
    if (hasCode(error, "ENOENT")) return { kind: "missing" };
    return blocked(findObstacle(dirname(full)) ?? { path: full, problem: problemOf(error) });
  }
}

const blocked = (by: Obstacle): OnDisk => ({ kind: "blocked", by });

// Git may check files out with CRLF: the same file to everyone but a hash.
function hashContent(bytes: Buffer): string {
  if (!bytes.includes("\r\n")) return hash("sha256", bytes);
  return hashText(bytes.toString("utf8").replaceAll("\r\n", "\n"));
}

/** Looks at each path of the output folder once; `known` spares reading what was not written since. */
export function rememberDisk(
  out: string,
  known: ReadonlyMap<string, KnownFile> | null,
): (path: string) => OnDisk {
  const seen = new Map<string, OnDisk>();
  return (path) => {
    const found = seen.get(path) ?? readDisk(out, path, known?.get(path));
    seen.set(path, found);
    return found;
  };
}

/** Whether every file is as it was, by its stamp. */
export function isAsStamped(folder: string, files: ReadonlyMap<string, KnownFile>): boolean {
  for (const [path, known] of files) {
    const stamp = readStamp(join(folder, path));
    if (stamp?.size !== known.size || stamp.changed !== known.changed) return false;
  }
  return true;
}
