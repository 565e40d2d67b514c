import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCatalog } from "../../generator/build-catalog.js";
import type { EmittedFile, Emitter, Templates } from "../../generator/emit/emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { loadDefinitions } from "../../generator/source/load.js";

const root = join(import.meta.dirname, "../..");

/** The templates of the docs, as the run hands them to the emitter. */
export function loadDocsTemplates(): Templates {
  const names = readdirSync(join(root, "templates/docs"));
  return new Map(
    names.map((name) => [`docs/${name}`, readFileSync(join(root, "templates/docs", name), "utf8")]),
  );
}

/** The catalog of the shipped definitions. */
export async function loadCatalog(): Promise<Catalog> {
  const problems: string[] = [];
  const report = ({ severity, message }: { severity: string; message: string }) => {
    if (severity === "error") problems.push(message);
  };
  const sources = await loadDefinitions(join(root, "definitions"), report);
  const catalog = buildCatalog({ sources, report });
  if (!catalog) throw new Error(problems.join("\n"));
  return catalog;
}

/** Everything that an emitter makes of a catalog. */
export async function emitAll(emitter: Emitter, catalog: Catalog): Promise<readonly EmittedFile[]> {
  const files: EmittedFile[] = [];
  for (const vendor of catalog.vendors) {
    for (const version of vendor.versions)
      for (const page of version.pages)
        files.push(...((await emitter.page?.({ vendor, version, page })) ?? []));
    files.push(...((await emitter.vendor?.(vendor)) ?? []));
  }
  return [...files, ...((await emitter.catalog?.(catalog)) ?? [])];
}
