import type { Catalog } from "../../ir/catalog.js";
import { noKnownTexts } from "../../text/known-texts.js";
import { createTsFilePrinter } from "../../text/ts-file.js";
import type { EmittedFile, Emitter, Templates } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";
import { emitCatalogIndex } from "./catalog-index.js";
import { emitCatalogManifest } from "./catalog-manifest.js";
import { emitCatalogReadme } from "./catalog-readme.js";
import { listCopies } from "./list-copies.js";
import { emitVendorModule } from "./vendor-module.js";

/**
 * The package over all vendors: it tells whose request a request is. Its modules refer to those of the vendors' packages,
 * which the build puts into it.
 */
export function createCatalogEmitter(templates: Templates, known = noKnownTexts): Emitter {
  const printTsFile = createTsFilePrinter(known);
  return {
    name: "catalog",
    vendor: async (vendor) => [await emitVendorModule(vendor, printTsFile)],
    catalog: async (catalog) =>
      catalog.vendors.length === 0
        ? []
        : [
            ...(await emitCatalogIndex(catalog, printTsFile)),
            emitCatalogManifest(catalog, templates),
            emitCatalogReadme(catalog, templates),
            ...emitCatalogChangelog(catalog),
            ...listCopies(templates),
          ],
  };
}

const emitCatalogChangelog = ({ release }: Catalog): readonly EmittedFile[] =>
  typeof release?.changelog === "string"
    ? [{ path: `${catalogFolder}/CHANGELOG.md`, text: release.changelog, settled: false }]
    : [];
