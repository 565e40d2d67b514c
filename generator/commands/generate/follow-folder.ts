import { type FSWatcher, watch } from "chokidar";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { isDefinitionFile } from "../../source/load.js";

export interface Following {
  readonly close: () => Promise<void>;
}

/** How often a folder that is gone is looked for, in milliseconds. */
const lookAgain = 250;

/** Tells of every definition file of the folder that comes, changes or goes, through the folder's own removal and return. */
export function followFolder(folder: string, onChange: (path: string) => void): Following {
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | null = null;
  const waitForFolder = () => {
    timer = setTimeout(() => {
      if (!existsSync(folder)) return waitForFolder();
      onChange(folder);
      start();
    }, lookAgain);
  };
  const lose = (lost: FSWatcher) => {
    watcher = null;
    void lost.close();
    onChange(folder);
    waitForFolder();
  };
  const start = () => {
    const started = watch(folder, {
      ignoreInitial: true,
      // Editors that replace a file by renaming: the removal is not told if the file is back within this time.
      atomic: 20,
      ignored: (path, stats) =>
        stats?.isFile() === true && !isDefinitionFile(relative(folder, path).replaceAll("\\", "/")),
    });
    watcher = started;
    started.on("all", (event, path) => {
      // A watcher that was given up tells of the rest of the folder's removal.
      if (watcher !== started) return;
      if (event === "unlinkDir" && !existsSync(folder)) lose(started);
      else if (event === "add" || event === "change" || event === "unlink") onChange(path);
    });
    // A watcher that fails must not end the session: what it misses, the next save brings.
    started.on("error", () => undefined);
  };
  if (existsSync(folder)) start();
  else waitForFolder();
  return {
    close: async () => {
      if (timer !== null) clearTimeout(timer);
      await watcher?.close();
    },
  };
}
