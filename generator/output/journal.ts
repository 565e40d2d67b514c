import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject } from "../ir/json.js";
import { isSafePath, workFolder } from "./safe-path.js";
import { writeAside } from "./write-aside.js";

/**
 * Hashes that runs were about to write, by path. It stands from before the first write until after the manifest; found by a
 * later run, it tells which files an interrupted one had put in place, so that they do not count as edited by hand.
 */
export type Journal = ReadonlyMap<string, readonly string[]>;

const journalPath = `${workFolder}/journal.json`;

/** Empty when no run was interrupted. */
export function readJournal(out: string): Journal {
  try {
    const json: unknown = JSON.parse(readFileSync(join(out, journalPath), "utf8"));
    if (!isJsonObject(json)) return new Map();
    const entries = Object.entries(json).filter(([path]) => isSafePath(path));
    return new Map(entries.map(([path, hashes]) => [path, [hashes].flat().map(String)]));
  } catch {
    return new Map();
  }
}

export function writeJournal(out: string, journal: Journal): void {
  writeAside(out, journalPath, JSON.stringify(Object.fromEntries(journal)));
}

export function removeJournal(out: string): void {
  rmSync(join(out, journalPath), { force: true });
}
