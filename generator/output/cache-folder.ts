import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { hashText } from "./hash-text.js";

/** Where caches are kept; everything in it may be deleted at any time. */
export interface CacheFolder {
  /** What other programs printed or formatted, shared by all runs. */
  readonly formatted: string;
  /** Parsed definitions. */
  readonly parsed: string;
  /** What the last run from these definitions to this output folder knew. */
  readonly state: string;
}

/** In the `node_modules/.cache` of the project that holds the definitions; of a folder in no project, in the user's. */
export function locateCache(definitions: string, out: string): CacheFolder {
  // A manifest within the definitions is what release tools keep there.
  const project = findProject(resolve(definitions, "..")) ?? findProject(resolve(definitions));
  const user = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const root = project === null ? user : join(project, "node_modules", ".cache");
  const folder = join(root, "hookscribe");
  const key = hashText(JSON.stringify([resolve(definitions), resolve(out)])).slice(0, 16);
  return {
    formatted: join(folder, "formatted.log"),
    parsed: join(folder, `${key}-parsed.log`),
    state: join(folder, `${key}-state.json`),
  };
}

function findProject(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) return at;
    if (at === dirname(at)) return null;
  }
}
