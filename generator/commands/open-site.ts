import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildCatalog } from "../catalog/build-catalog.js";
import type { ParseCache } from "../catalog/remember.js";
import { describeTool } from "../output/tool.js";
import type { SiteSettings } from "../site/site-config.js";
import { withHarmlessFacts } from "../site/harmless-facts.js";
import type { SiteAddress } from "../site/site-address.js";
import {
  publicFiles,
  siteFiles,
  type Outputs,
  type SiteFiles,
  type SiteInput,
} from "../site/site-files.js";
import { siteFacts } from "../site/vendor-cards.js";
import { loadDefinitions } from "../source/load.js";
import { listFiles } from "./build-package.js";
import { bundleSiteValidators, type KnownBundles } from "./bundle-site-validators.js";
import type { DocsFlags } from "./docs.js";

/** A site whose source folder follows the definitions and the outputs. */
export interface OpenSite {
  /** Folder that VitePress reads. */
  readonly source: string;
  /**
   * Writes what differs from what stands there: the pages, then what the site has beside them. The definitions must be without
   * error.
   */
  readonly refresh: () => Promise<void>;
}

/** Beside the outputs, as Vite does not look for changes below `node_modules`. */
const sourceFolder = ".site";

export function openSite({ definitions, out, site, base, origin }: DocsFlags): OpenSite {
  const source = resolve(sourceFolder);
  const { root, templates } = describeTool();
  const writtenPages = new Map<string, string>();
  const writtenOthers = new Map<string, string>();
  const parsed = new Map<string, ReturnType<ParseCache["get"]>>();
  const cache = {
    get: (hash: string) => parsed.get(hash),
    set: (hash: string, value: ReturnType<ParseCache["get"]>) => void parsed.set(hash, value),
  };
  const bundles: KnownBundles = new Map();
  // What an earlier session left may be of other definitions.
  rmSync(source, { recursive: true, force: true });
  return {
    source,
    refresh: async () => {
      const sources = await loadDefinitions(definitions, () => undefined);
      const catalog = buildCatalog({ sources, report: () => undefined, cache });
      if (catalog === null) return;
      const address: SiteAddress = { base: asBase(base), origin: asOrigin(origin) };
      const theme = join(templates, "site");
      const settings: SiteSettings = {
        site: resolve(site),
        theme,
        base: address.base,
        facts: siteFacts(catalog),
      };
      const template = (name: string) => readFileSync(join(theme, "pages", name), "utf8");
      const input: SiteInput = {
        catalog,
        outputs: openOutputs(out),
        documents: template("documents.md"),
        identify: template("identify.md"),
        address,
      };
      const pages = new Map(
        [...siteFiles(input)].map(([path, text]) => [path, withHarmlessFacts(text)]),
      );
      pages.set(".vitepress/config.mjs", configModule(root, settings));
      pages.set(".vitepress/theme/index.js", themeModule(theme));
      bringUpToDate(source, { files: pages, written: writtenPages });
      const others = new Map(publicFiles(input));
      for (const path of listFiles(join(theme, "public")))
        others.set(`public/${path}`, readFileSync(join(theme, "public", path), "utf8"));
      for (const [path, text] of await bundleSiteValidators(catalog, out, bundles))
        others.set(`public/${path}`, text);
      bringUpToDate(source, { files: others, written: writtenOthers });
    },
  };
}

/** With a slash at both ends. */
export const asBase = (path: string): string => `/${path}/`.replace(/\/+/g, "/");

/** Without a slash at its end; throws on what is no address of the web, as nobody could follow a link that begins with it. */
export function asOrigin(origin: string | undefined): string | null {
  if (origin === undefined || origin === "") return null;
  const { protocol, host } = new URL(origin);
  if (!/^https?:$/.test(protocol)) throw new Error(`DOCS_ORIGIN is no web address: ${origin}`);
  return `${protocol}//${host}`;
}

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
