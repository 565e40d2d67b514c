import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildCatalog } from "../../catalog/build-catalog.js";
import type { ParseCache } from "../../catalog/remember.js";
import type { Catalog } from "../../ir/catalog.js";
import { locateCache } from "../../output/cache-folder.js";
import { openCaches } from "../../output/caches.js";
import { describeTool } from "../../output/tool.js";
import { parseCacheOf } from "../../run.js";
import type { SiteSettings } from "../../site/site-config.js";
import { withHarmlessFacts } from "../../site/harmless-facts.js";
import {
  publicFiles,
  siteFiles,
  somePages,
  type Outputs,
  type SiteFiles,
  type SiteInput,
} from "../../site/site-files.js";
import { siteFacts } from "../../site/vendor-cards.js";
import { loadDefinitions } from "../../source/load.js";
import { listFiles } from "../packages/build-package.js";
import { bundleSiteValidators, type KnownBundles } from "./bundle-site-validators.js";
import type { DocsFlags } from "./docs.js";

/** A site whose source folder follows the definitions and the outputs. */
export interface OpenSite {
  /** Folder that VitePress reads. */
  readonly source: string;
  /** Writes what differs from what stands there. The definitions must be without error. */
  readonly refresh: () => Promise<void>;
  /** Does so for the pages of some outputs alone, for somebody who edits is waiting for these and not for all else. */
  readonly refreshPages: (outputPaths: readonly string[]) => Promise<void>;
}

/** Beside the outputs, as Vite does not look for changes below `node_modules`. */
const sourceFolder = ".site";

export function openSite(flags: DocsFlags): OpenSite {
  const { definitions, out } = flags;
  const source = resolve(sourceFolder);
  const theme = join(describeTool().templates, "site");
  const written = new Map<string, string>();
  const cache = recallParsed(flags);
  const bundles: KnownBundles = new Map();
  // What an earlier session left may be of other definitions.
  rmSync(source, { recursive: true, force: true });
  const readSite = async () => {
    const sources = await loadDefinitions(definitions, () => undefined);
    const catalog = buildCatalog({ sources, report: () => undefined, cache });
    return catalog && readInput({ catalog, flags, theme });
  };
  return {
    source,
    refresh: async () => {
      const input = await readSite();
      if (input === null) return;
      const validators = await bundleSiteValidators(input.catalog, out, bundles);
      const files = new Map([
        ...pageFiles(input, { flags, theme }),
        ...publicFiles(input),
        ...assets(theme),
        ...below(validators),
      ]);
      for (const path of [...written.keys()].filter((each) => !files.has(each))) {
        rmSync(join(source, path));
        written.delete(path);
      }
      writeDifferent(source, { files, written });
    },
    refreshPages: async (outputPaths) => {
      const input = await readSite();
      if (input === null) return;
      const files = harmless(somePages(input, outputPaths));
      writeDifferent(source, { files, written });
    },
  };
}

/** What the run before parsed, and what this session did: definitions are parsed, and their patterns judged, once. */
function recallParsed({ definitions, out }: DocsFlags): ParseCache {
  const caches = openCaches(locateCache(definitions, out));
  const before = parseCacheOf({ caches, tool: describeTool().hash });
  const own = new Map<string, unknown>();
  return {
    get: (hash) => own.get(hash) ?? before.get(hash),
    set: (hash, value) => void own.set(hash, value),
  };
}

interface InputPlace {
  readonly catalog: Catalog;
  readonly flags: DocsFlags;
  /** Folder of hookscribe's templates for sites. */
  readonly theme: string;
}

function readInput({ catalog, flags, theme }: InputPlace): SiteInput {
  const template = (name: string) => readFileSync(join(theme, "pages", name), "utf8");
  return {
    catalog,
    outputs: openOutputs(flags.out),
    documents: template("documents.md"),
    identify: template("identify.md"),
    address: { base: asBase(flags.base), origin: flags.origin ?? null },
  };
}

/** The pages, with what makes VitePress read them. */
function pageFiles(
  input: SiteInput,
  { flags, theme }: Pick<InputPlace, "flags" | "theme">,
): SiteFiles {
  const settings: SiteSettings = {
    site: resolve(flags.site),
    theme,
    base: input.address.base,
    facts: siteFacts(input.catalog),
  };
  return new Map([
    ...harmless(siteFiles(input)),
    [".vitepress/config.mjs", configModule(describeTool().root, settings)],
    [".vitepress/theme/index.js", themeModule(theme)],
  ]);
}

const harmless = (files: SiteFiles): SiteFiles =>
  new Map([...files].map(([path, text]) => [path, withHarmlessFacts(text)]));

/** Files that come with hookscribe and are copied as they are. */
function assets(theme: string): SiteFiles {
  const folder = join(theme, "public");
  return below(
    new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")])),
  );
}

const below = (files: SiteFiles): SiteFiles =>
  new Map([...files].map(([path, text]) => [`public/${path}`, text]));

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

function writeDifferent(folder: string, { files, written }: Writing): void {
  for (const [path, text] of files) {
    if (written.get(path) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    written.set(path, text);
  }
}
