import { readFileSync } from "node:fs";
import { buildCatalog } from "../../generator/catalog/build-catalog.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { draftSchema } from "../../generator/draft/draft-schema.js";
import { printPage } from "../../generator/draft/print-page.js";
import type { PageScope } from "../../generator/ir/page-scope.js";
import { createSchemasEmitter } from "../../generator/emit/schemas/schemas-emitter.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";

const vendor = {
  path: "shop/vendor.yaml",
  text: readFileSync(new URL("default-vendor.yaml", import.meta.url), "utf8"),
};

/** Told of schemas that mean what they say, as JSON Schema permits it, and of what no import can have. */
const fitting = ["example/missing", "schema/accepts-nothing", "schema/excluded-value"];

/** The events that `import` and then `generate` make of a schema; throws when anything else is refused or warned about. */
export function importSchema(document: JsonValue): PageScope {
  const problems: Diagnostic[] = [];
  const report = (each: Diagnostic) => problems.push(each);
  const file = { path: "hooks.json", text: JSON.stringify(document) };
  const target = { folder: "shop", page: "hooks", title: "Hooks" };
  const draft = draftSchema({ file, at: null, event: "thing.happened" }, target, report);
  const text = (draft && printPage(draft, report)) ?? "";
  const catalog =
    draft && buildCatalog({ sources: [vendor, { path: "shop/hooks.yaml", text }], report });
  const told = problems.filter(({ code }) => !fitting.includes(code));
  const [shop] = catalog?.vendors ?? [];
  const [version] = shop?.versions ?? [];
  const [page] = version?.pages ?? [];
  if (shop && version && page && told.length === 0) return { vendor: shop, version, page };
  throw new Error(told.map(({ code, message }) => `${code}: ${message}`).join("\n"));
}

/** The emitted JSON Schema of each event of a page, by type. */
export async function emitSchemas(scope: PageScope): Promise<ReadonlyMap<string, JsonObject>> {
  const files = (await createSchemasEmitter().page?.(scope)) ?? [];
  const schemas = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as JsonObject]));
  return new Map(
    scope.page.events.map(({ type, names }) => [
      type,
      schemas.get(`schemas/shop/${names.file}.schema.json`) ?? {},
    ]),
  );
}
