import { hash } from "node:crypto";

/** SHA-256 in hex. */
export const hashText = (text: string): string => hash("sha256", text);

/** Hash of the files at some paths, whatever their order, from the hash of each. */
export function hashFiles(paths: Iterable<string>, hashes: ReadonlyMap<string, string>): string {
  const sorted = [...new Set(paths)].sort();
  return hashText(JSON.stringify(sorted.map((path) => [path, hashes.get(path) ?? ""])));
}
