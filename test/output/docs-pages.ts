import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmittedFile, Emitter, Templates } from "../../generator/emit/emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { catalogOf, readFolder } from "../support/emit-catalog.js";

const root = join(import.meta.dirname, "../..");

/** The templates of the docs, as a run hands them to the emitter. */
export function loadDocsTemplates(): Templates {
  const folder = join(root, "templates/docs");
  return new Map(
    readdirSync(folder).map((name) => [`docs/${name}`, readFileSync(join(folder, name), "utf8")]),
  );
}

/** The catalog of the shipped definitions. */
export const shippedCatalog = (): Catalog =>
  catalogOf(readFolder(join(root, "definitions")).filter(({ path }) => path.endsWith(".yaml")));

/** Everything that one emitter makes of a catalog. */
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
