import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { hasCode } from "../diagnostics/has-code.js";
import { isJsonObject } from "../ir/json.js";
import { makeFolder } from "./make-folder.js";
import { workFolder } from "./safe-path.js";

/** Who writes to the output folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

export type Lock =
  | { readonly kind: "held"; readonly release: () => void }
  | { readonly kind: "busy"; readonly holder: Holder | null; readonly path: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** A lock that says nothing yet is being written; after this long its writer was interrupted. */
const silentFor = 5_000;
/** A run takes seconds. A lock of another host, whose processes cannot be seen, counts as left behind after this long. */
const foreignFor = 600_000;

/** Makes this run the only writer of the folder, waiting up to `wait` milliseconds for another to finish. */
export async function acquireLock(out: string, wait: number): Promise<Lock> {
  const path = join(out, workFolder, "lock");
  const me: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  const deadline = Date.now() + wait;
  try {
    for (;;) {
      if (tryCreate(out, path, me)) return { kind: "held", release: () => release(path, me) };
      const holder = readHolder(path);
      if (isLeftBehind(path, holder)) takeAway(path, holder, me);
      else if (Date.now() > deadline) return { kind: "busy", holder, path };
      else await delay(40);
    }
  } catch (error) {
    return { kind: "failed", error };
  }
}

function tryCreate(out: string, path: string, me: Holder): boolean {
  makeFolder(join(out, workFolder));
  try {
    writeFileSync(path, JSON.stringify(me), { flag: "wx" });
    return true;
  } catch (error) {
    // ENOENT: the run before us took its folder away between our two steps.
    if (hasCode(error, "EEXIST", "ENOENT")) return false;
    throw error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    const json: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isJsonObject(json) || typeof json.pid !== "number") return null;
    return { pid: json.pid, host: String(json.host), token: String(json.token) };
  } catch {
    return null;
  }
}

function isLeftBehind(path: string, holder: Holder | null): boolean {
  if (holder !== null && holder.host === hostname()) return !isAlive(holder.pid);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  return Date.now() - stats.mtimeMs > (holder === null ? silentFor : foreignFor);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and another user's.
    return hasCode(error, "EPERM");
  }
}

/** Two runs may find the same lock left behind: what was renamed away is looked at again, and put back if it is not that one. */
function takeAway(path: string, holder: Holder | null, me: Holder): void {
  const aside = `${path}.${me.token}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  if (readHolder(aside)?.token !== holder?.token) renameSync(aside, path);
  rmSync(aside, { force: true, recursive: true });
}

function release(path: string, me: Holder): void {
  if (readHolder(path)?.token !== me.token) return;
  rmSync(path, { force: true });
  try {
    rmdirSync(dirname(path));
  } catch {
    // Another run has come, or an interrupted one left its journal: the folder stays.
  }
}
