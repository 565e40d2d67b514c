import { createCatalogEmitter } from "../../generator/emit/catalog/catalog-emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { loadTemplates } from "../../generator/source/load-templates.js";
import type { CatalogVendor } from "../../templates/identify/catalog-vendor.js";
import type {
  Identification,
  UnidentifiedRequest,
} from "../../templates/identify/identification.js";
import { emitAll } from "../output/docs-pages.js";
import { emitPackages } from "./emit-packages.js";
import { linkModules } from "./link-packages.js";
import { projectRoot } from "./project-files.js";

/** What the package over all vendors exports. */
export interface CatalogPackage {
  readonly identify: (request: UnidentifiedRequest) => Identification;
  readonly vendors: readonly CatalogVendor[];
}

/** The package over the vendors of a catalog, as it is emitted now, linked and run. */
export async function linkCatalog(catalog: Catalog): Promise<CatalogPackage> {
  const emitter = createCatalogEmitter(loadTemplates(`${projectRoot}templates`));
  const files = [...(await emitPackages(catalog)), ...(await emitAll(emitter, catalog))];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const [module] = await linkModules(["packages/catalog/src/index.ts"], texts);
  // `linkModules` knows no types; the emitted declarations are compiled by other tests.
  return module as unknown as CatalogPackage;
}
