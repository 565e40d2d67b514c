import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { JsonValue } from "../ir/json.js";

/**
 * A cache file: one line per entry, appended, so that a run that changes one entry of thousands writes one line. Whatever
 * is torn, garbled or gone is a miss; no failure of the file system is ever passed on, for a cache may always be lost.
 */
export interface KeyedLog {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  /** Writes what was set; `complete` says that every entry still of use was asked for, so the others may go. */
  readonly save: (complete: boolean) => void;
}

const newline = 0x0a;
const space = 0x20;
const flushAt = 4 * 1024 * 1024;
/** Lost space that is never worth a rewrite. */
const slack = 1024 * 1024;

/** Opens the file at the first `get`; `key`s hold no white space. */
export function openKeyedLog(path: string): KeyedLog {
  let lines: ReadonlyMap<string, Buffer> | null = null;
  const load = () => (lines ??= indexLines(readIfThere(path)));
  const used = new Set<string>();
  let pending: string[] = [];
  let pendingSize = 0;

  const flush = () => {
    if (pending.length > 0) attempt(() => append(path, pending.join("")));
    pending = [];
    pendingSize = 0;
  };
  return {
    get: (key) => {
      const line = load().get(key);
      const value = line === undefined ? undefined : readValue(line);
      if (value !== undefined) used.add(key);
      return value;
    },
    set: (key, value) => {
      const json = JSON.stringify(value);
      const line = `${key} ${checksum(json)} ${json}\n`;
      pending.push(line);
      pendingSize += line.length;
      if (pendingSize > flushAt) flush();
    },
    save: (complete) => {
      flush();
      const before = [...load()];
      const lost = sizeOf(before.filter(([key]) => !used.has(key)));
      if (complete && lost > sizeOf(before) / 2 + slack) attempt(() => drop(path, used, load()));
    },
  };
}

const sizeOf = (lines: readonly (readonly [string, Buffer])[]) =>
  lines.reduce((sum, [, line]) => sum + line.length, 0);

/** Writes the file again without the entries that were there at the start and were not used. */
function drop(path: string, used: ReadonlySet<string>, before: ReadonlyMap<string, Buffer>): void {
  const now = indexLines(readIfThere(path));
  const kept = [...now].filter(([key]) => used.has(key) || !before.has(key));
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, Buffer.concat(kept.flatMap(([, line]) => [line, Buffer.from("\n")])));
  renameSync(aside, path);
}

function append(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // A line that an interrupted run left torn must not swallow the first of ours.
  appendFileSync(path, `\n${text}`);
}

/** The last line of a key counts; the value is read only when asked for. */
function indexLines(file: Buffer): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let start = 0;
  for (let end = file.indexOf(newline); end !== -1; end = file.indexOf(newline, start)) {
    const line = file.subarray(start, end);
    const keyEnd = line.indexOf(space);
    if (keyEnd > 0) lines.set(line.toString("latin1", 0, keyEnd), line);
    start = end + 1;
  }
  return lines;
}

function readValue(line: Buffer): unknown {
  const key = line.indexOf(space);
  const sum = line.indexOf(space, key + 1);
  const json = line.subarray(sum + 1);
  if (sum === -1 || checksum(json) !== line.toString("latin1", key + 1, sum)) return undefined;
  return attempt(() => JSON.parse(json.toString("utf8")) as JsonValue);
}

const checksum = (text: string | Buffer) => crc32(text).toString(16);

const readIfThere = (path: string) => attempt(() => readFileSync(path)) ?? Buffer.alloc(0);

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
