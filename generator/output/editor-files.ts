import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type KnownFile, readStamp } from "./disk.js";
import { hashText } from "./hash-text.js";

/** Texts by file name: the schemas by which editors complete definitions, which lie beside them. */
export type EditorFiles = ReadonlyMap<string, string>;

/** Those that are not there, or not as they should be. */
export function findOutdated(definitions: string, files: EditorFiles): EditorFiles {
  return new Map(
    [...files].filter(([name, text]) => readIfThere(join(definitions, name)) !== text),
  );
}

/** Throws what the file system throws. */
export function writeEditorFiles(definitions: string, files: EditorFiles): void {
  for (const [name, text] of files) {
    const path = join(definitions, name);
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, path);
  }
}

/** As they are on the disk now. */
export function stampEditorFiles(
  definitions: string,
  files: EditorFiles,
): ReadonlyMap<string, KnownFile> {
  const stamped = new Map<string, KnownFile>();
  for (const [name, text] of files) {
    const stamp = readStamp(join(definitions, name));
    if (stamp !== null) stamped.set(name, { ...stamp, hash: hashText(text) });
  }
  return stamped;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return null;
  }
}
