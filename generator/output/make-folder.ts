import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { hasCode } from "../diagnostics/has-code.js";

/** Makes a folder with those around it. Node's own way of doing so calls a folder missing where a disk is read-only. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (hasCode(error, "EEXIST") && isFolder(path)) return;
    if (!hasCode(error, "ENOENT") || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
