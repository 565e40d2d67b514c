import { lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** What keeps something from being written. */
export interface Obstacle {
  readonly path: string;
  /** Completes "… cannot be written: …". */
  readonly problem: string;
}

/** The first thing on the way to a folder, or in its place, that is none; `null` where there is nothing but folders. */
export function findObstacle(folder: string): Obstacle | null {
  const around = dirname(folder);
  const outer = around === folder ? null : findObstacle(around);
  if (outer) return outer;
  const found = kindOf(folder);
  if (found === null || found === "a folder") return null;
  return { path: folder, problem: `${found} stands where a folder has to be` };
}

/** `null` for nothing, and for what cannot be looked at. */
function kindOf(path: string): "a folder" | "a file" | "a link to nothing" | null {
  const stats = attempt(() => statSync(path));
  if (stats) return stats.isDirectory() ? "a folder" : "a file";
  return attempt(() => lstatSync(path))?.isSymbolicLink() === true ? "a link to nothing" : null;
}

function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
