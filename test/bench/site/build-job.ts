import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import { measureCommand, type Measurement } from "../measure-command.js";

/** Path below which the measured sites are served. */
export const benchBase = "/reference/";

/** A site that can be built again and again, each time as if for the first time. */
export interface BuildJob {
  /** The built site. */
  readonly site: string;
  readonly build: () => Promise<Measurement>;
}

/** `hookscribe docs build` with nothing there but definitions, or with the outputs of an earlier run as well. */
export function hookscribeJob(folder: string, from: "definitions" | "outputs"): BuildJob {
  const outputs = from === "definitions" ? ["generated", "node_modules"] : [];
  const made = [...outputs, "site", ".site"].map((name) => join(folder, name));
  return {
    site: join(folder, "site"),
    build: async () => {
      await writeFile(join(folder, "package.json"), "{}\n");
      for (const path of made) await rm(path, { recursive: true, force: true });
      return measureCommand({
        args: [benchPaths.cli, "docs", "build", "--base", benchBase],
        cwd: folder,
      });
    },
  };
}

/** VitePress with its own theme and settings, and its search, over Markdown that is there already. */
export async function vitepressJob(folder: string, docs: string): Promise<BuildJob> {
  await cp(docs, folder, { recursive: true });
  await mkdir(join(folder, ".vitepress"), { recursive: true });
  // Links lead to schemas and documents beside the pages, which VitePress takes for dead.
  const config = {
    base: benchBase,
    title: "Webhooks",
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: "local" } },
  };
  await writeFile(
    join(folder, ".vitepress/config.mjs"),
    `export default ${JSON.stringify(config, null, 2)};\n`,
  );
  const [dist, cache] = [join(folder, ".vitepress/dist"), join(folder, ".vitepress/cache")];
  return {
    site: dist,
    build: async () => {
      for (const path of [dist, cache]) await rm(path, { recursive: true, force: true });
      const vitepress = join(benchPaths.root, "node_modules/vitepress/bin/vitepress.js");
      return measureCommand({ args: [vitepress, "build", folder] });
    },
  };
}
