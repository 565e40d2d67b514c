import { join } from "node:path";
import { locateCache } from "../../output/cache-folder.js";
import { type Caches, noCaches, openCaches } from "../../output/caches.js";
import { recallTexts } from "../../output/recall-texts.js";
import { describeTool } from "../../output/tool.js";
import type { RunInput } from "../../run.js";

export interface RunOptions {
  readonly definitions: string;
  readonly out: string;
  readonly mode?: "write" | "check";
  readonly overwrite?: boolean;
  /** Folder of the caches; `true`: the usual one; `false`: none. */
  readonly cache?: string | boolean;
}

/** A run over hookscribe's own stages and templates. */
export function openRun({ definitions, out, mode, overwrite, cache }: RunOptions): RunInput {
  const tool = describeTool();
  const caches = chooseCaches({ definitions, out, cache: cache ?? true });
  return {
    definitions,
    out,
    mode: mode ?? "write",
    overwrite: overwrite ?? false,
    caches,
    tool: tool.hash,
    loadStages: async () => {
      const { loadStages } = await import("../../load-stages.js");
      return loadStages(tool.templates, recallTexts(caches.formatted, tool.hash));
    },
  };
}

interface CacheChoice {
  readonly definitions: string;
  readonly out: string;
  readonly cache: string | boolean;
}

function chooseCaches({ definitions, out, cache }: CacheChoice): Caches {
  if (cache === false) return noCaches;
  if (cache === true) return openCaches(locateCache(definitions, out));
  return openCaches({
    formatted: join(cache, "formatted.log"),
    parsed: join(cache, "parsed.log"),
    state: join(cache, "state.json"),
  });
}
