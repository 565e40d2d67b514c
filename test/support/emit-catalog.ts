import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { buildCatalog } from "../../generator/catalog/build-catalog.js";
import { plainPaint } from "../../generator/diagnostics/paint.js";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { createEmitters } from "../../generator/emit/index.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { createFormat } from "../../generator/output/format.js";
import type { SourceFile } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/source/load-templates.js";

const templates = fileURLToPath(new URL("../../templates", import.meta.url));

/** The files below a folder as sources, whatever they are. */
export const readFolder = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join("/"),
      text: readFileSync(path, "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** A catalog of definitions that must be without error. */
export function catalogOf(sources: readonly SourceFile[]): Catalog {
  const told: Diagnostic[] = [];
  const catalog = buildCatalog({ sources, report: (each) => told.push(each) });
  if (catalog) return catalog;
  const files = {
    text: (path: string) => sources.find((source) => source.path === path)?.text,
    path: (path: string) => path,
  };
  throw new Error(printText(told, { files, paint: plainPaint, limit: 20 }));
}

/** Everything that is generated, before it is formatted. */
export async function emitCatalog(catalog: Catalog): Promise<readonly EmittedFile[]> {
  const emitters = createEmitters(loadTemplates(templates));
  const files = emitters.map(async (emitter) => [
    ...(await Promise.all(
      catalog.vendors.flatMap((vendor) =>
        vendor.versions.flatMap((version) =>
          version.pages.map((page) => emitter.page?.({ vendor, version, page }) ?? []),
        ),
      ),
    )),
    ...(await Promise.all(catalog.vendors.map((vendor) => emitter.vendor?.(vendor) ?? []))),
    (await emitter.catalog?.(catalog)) ?? [],
  ]);
  return (await Promise.all(files)).flat(2);
}

/** Path → text of everything that is generated, as it would stand on the disk. */
export async function generateInMemory(
  sources: readonly SourceFile[],
): Promise<ReadonlyMap<string, string>> {
  const format = createFormat({ get: () => undefined, set: () => undefined });
  const files = await emitCatalog(catalogOf(sources));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [file.path, await format(file)]),
    ),
  );
}
