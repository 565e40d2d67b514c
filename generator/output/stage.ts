import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.js";
import { workFolder } from "./safe-path.js";

/** A text that waits for the whole plan to stand. */
export interface Staged {
  readonly read: () => string;
  /** Puts the text in place whole: a reader, or an interrupted run, sees the old file or the new one. */
  readonly place: (path: string) => void;
}

export interface Stage {
  readonly add: (text: string) => Staged;
  /** Removes what was not placed. */
  readonly clear: () => void;
}

/** For a run that compares only. */
export const memoryStage: Stage = {
  add: (text) => ({
    read: () => text,
    place: (path) => writeFileSync(path, text),
  }),
  clear: () => undefined,
};

/**
 * Keeps texts in files of the output folder, on whose file system a rename puts them in place: all outputs together can be
 * larger than what memory should hold. The caller holds the lock.
 */
export function openDiskStage(out: string): Stage {
  const folder = join(out, workFolder, "incoming");
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
  let count = 0;
  return {
    add: (text) => {
      const path = join(folder, String(count));
      count += 1;
      writeFileSync(path, text);
      return {
        read: () => readFileSync(path, "utf8"),
        place: (target) => renameSync(path, target),
      };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
