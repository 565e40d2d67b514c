import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasCode } from "../diagnostics/has-code.js";
import { isJsonObject } from "../ir/json.js";
import { isSafePath, manifestPath } from "./safe-path.js";

/** SHA-256 of every output by its path, as the last run left it. */
export type Manifest = ReadonlyMap<string, string>;

/** An output folder without a manifest has none of our files; `null` when there is one that cannot be understood. */
export function readManifest(out: string): Manifest | null {
  try {
    return parseManifest(readFileSync(join(out, manifestPath), "utf8"));
  } catch (error) {
    return hasCode(error, "ENOENT", "ENOTDIR") ? new Map() : null;
  }
}

function parseManifest(text: string): Manifest | null {
  const json: unknown = JSON.parse(text);
  if (!isJsonObject(json) || !isJsonObject(json.files)) return null;
  const files = new Map<string, string>();
  for (const [path, hash] of Object.entries(json.files)) {
    if (typeof hash !== "string" || !isSafePath(path)) return null;
    files.set(path, hash);
  }
  return files;
}

/**
 * What can be read of a manifest that cannot be understood, line by line: of one that a merge left with both sides in it,
 * the files of both, as those of the other side are as much ours.
 */
export function salvageManifest(out: string): Manifest {
  const text = readFileSync(join(out, manifestPath), "utf8");
  const lines = text.matchAll(/^ *("(?:[^"\\]|\\.)*"): "([0-9a-f]{64})",?\r?$/gm);
  const entries = [...lines].map(
    ([, path = "", hash = ""]) => [String(JSON.parse(path)), hash] as const,
  );
  return new Map(entries.filter(([path]) => isSafePath(path)));
}

/** Sorted by path, one line each, so that branches merge; already as prettier would leave it. */
export function printManifest(files: Manifest): string {
  const sorted = [...files.keys()].sort().map((path) => [path, files.get(path)]);
  return `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
