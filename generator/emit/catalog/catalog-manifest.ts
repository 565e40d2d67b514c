import type { Catalog } from "../../ir/catalog.js";
import { isJsonObject, type JsonObject } from "../../ir/json.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";

/** `package.json` of the package over all vendors. */
export function emitCatalogManifest({ release }: Catalog, templates: Templates): EmittedFile {
  const { version, files, ...common } = readTemplate(templates);
  const shipped = Array.isArray(files)
    ? files.filter((each) => each !== "examples" && each !== "vectors")
    : [];
  const manifest = {
    name: "@hookscribe/catalog",
    version: release?.version ?? version ?? "0.0.0",
    description: "Tells whose webhook a request is, and which event.",
    keywords: ["webhook", "webhooks", "events", "identify"],
    ...common,
    files: shipped,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
  };
  return {
    path: `${catalogFolder}/package.json`,
    text: `${JSON.stringify(manifest, null, 2)}\n`,
    settled: false,
  };
}

function readTemplate(templates: Templates): JsonObject {
  const common: unknown = JSON.parse(templates.get("package/package.json") ?? "");
  if (!isJsonObject(common)) throw new Error("templates/package/package.json is no object.");
  return common;
}
