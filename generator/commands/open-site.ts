import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildCatalog } from "../build-catalog.js";
import type { ParseCache } from "../catalog/read-pages.js";
import { describeTool } from "../output/tool.js";
import type { SiteSettings } from "../site/site-config.js";
import { siteFacts, siteFiles, type Outputs, type SiteFiles } from "../site/site-files.js";
import { loadDefinitions } from "../source/load.js";
import { listFiles } from "./build-package.js";
import type { DocsFlags } from "./docs.js";

/** A site whose source folder follows the definitions and the outputs. */
export interface OpenSite {
  /** Folder that VitePress reads. */
  readonly source: string;
  /** Writes what differs from what stands there. The definitions must be without error. */
  readonly refresh: () => Promise<void>;
}

/** Beside the outputs, as Vite does not look for changes below `node_modules`. */
const sourceFolder = ".site";

export function openSite({ definitions, out, site, base }: DocsFlags): OpenSite {
  const source = resolve(sourceFolder);
  const { root, templates } = describeTool();
  const written = new Map<string, string>();
  const parsed = new Map<string, ReturnType<ParseCache["get"]>>();
  const cache = {
    get: (hash: string) => parsed.get(hash),
    set: (hash: string, value: ReturnType<ParseCache["get"]>) => void parsed.set(hash, value),
  };
  // What an earlier session left may be of other definitions.
  rmSync(source, { recursive: true, force: true });
  return {
    source,
    refresh: async () => {
      const sources = await loadDefinitions(definitions, () => undefined);
      const catalog = buildCatalog({ sources, report: () => undefined, cache });
      if (catalog === null) return;
      const settings: SiteSettings = {
        site: resolve(site),
        theme: join(templates, "site"),
        base: asBase(base),
        facts: siteFacts(catalog),
      };
      const files = new Map(siteFiles({ catalog, outputs: openOutputs(out) }));
      for (const path of listFiles(join(settings.theme, "public")))
        files.set(`public/${path}`, readFileSync(join(settings.theme, "public", path), "utf8"));
      files.set(".vitepress/config.mjs", configModule(root, settings));
      files.set(".vitepress/theme/index.js", themeModule(settings.theme));
      bringUpToDate(source, { files, written });
    },
  };
}

/** With a slash at both ends. */
export const asBase = (path: string): string => `/${path}/`.replace(/\/+/g, "/");

const openOutputs = (out: string): Outputs => ({
  list: (folder) => listFiles(join(out, folder)).map((path) => `${folder}/${path}`),
  read: (path) => readFileSync(join(out, path), "utf8"),
});

const configModule = (root: string, settings: SiteSettings): string =>
  `import { createSiteConfig } from ${JSON.stringify(pathToFileURL(join(root, "dist/site.js")))};

export default createSiteConfig(${JSON.stringify(settings, null, 2)});
`;

const themeModule = (theme: string): string =>
  `export { theme as default } from ${JSON.stringify(join(theme, "theme/index.ts"))};\n`;

interface Writing {
  readonly files: SiteFiles;
  /** What this session wrote before. */
  readonly written: Map<string, string>;
}

function bringUpToDate(folder: string, { files, written }: Writing): void {
  for (const path of [...written.keys()].filter((each) => !files.has(each))) {
    rmSync(join(folder, path));
    written.delete(path);
  }
  for (const [path, text] of files) {
    if (written.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    written.set(path, text);
  }
}
