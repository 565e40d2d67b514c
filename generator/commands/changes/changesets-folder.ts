import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isJsonObject } from "../../ir/json.js";

/** The folder of changesets that definitions belong to, at or above their folder; `null` where there is none. */
export function findChangesets(definitions: string): string | null {
  for (let folder = resolve(definitions); ; folder = dirname(folder)) {
    const path = join(folder, ".changeset");
    if (existsSync(join(path, "config.json"))) return path;
    if (dirname(folder) === folder) return null;
  }
}

/** The branch that changesets compares with; `null` where its settings tell none that can be read. */
export function readBaseBranch(definitions: string): string | null {
  const folder = findChangesets(definitions);
  if (folder === null) return null;
  try {
    const config: unknown = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
    const branch = isJsonObject(config) ? config["baseBranch"] : null;
    return typeof branch === "string" && branch !== "" ? branch : null;
  } catch {
    return null;
  }
}
