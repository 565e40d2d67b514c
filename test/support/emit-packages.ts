import type { EmittedFile } from "../../generator/emit/emitter.js";
import { createPackageEmitter } from "../../generator/emit/package/package-emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { loadTemplates } from "../../generator/source/load-templates.js";
import { projectRoot } from "./project-files.js";

/** The packages of a catalog, before they are formatted. */
export async function emitPackages(catalog: Catalog): Promise<readonly EmittedFile[]> {
  const emitter = createPackageEmitter(loadTemplates(`${projectRoot}templates`));
  const pages = catalog.vendors.flatMap((vendor) =>
    vendor.versions.flatMap((version) =>
      version.pages.map((page) => emitter.page?.({ vendor, version, page }) ?? []),
    ),
  );
  const vendors = catalog.vendors.map((vendor) => emitter.vendor?.(vendor) ?? []);
  return (await Promise.all([...pages, ...vendors])).flat();
}
