import type { Vendor, Version } from "../../ir/catalog.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../ir/json.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { packageFolder } from "./package-path.js";
import { templateText } from "./template-text.js";

/**
 * `package.json`: what all packages have in common comes from the template. The version is the package's own, or that of
 * the template where releases are not kept beside the definitions: an upgrade of hookscribe alone changes no package.
 */
export function emitManifest(vendor: Vendor, templates: Templates): EmittedFile {
  const { version, ...common } = readTemplate(templates);
  const manifest = {
    name: vendor.names.package,
    version: vendor.release?.version ?? version ?? "0.0.0",
    description: `Typed and validated webhook events of ${vendor.title}.`,
    keywords: ["webhook", "webhooks", "events", "types", "validation", vendor.id],
    ...common,
    exports: Object.fromEntries(vendor.versions.flatMap((each) => versionExports(each))),
  };
  return {
    path: `${packageFolder(vendor)}/package.json`,
    text: `${JSON.stringify(manifest, null, 2)}\n`,
    settled: true,
  };
}

function readTemplate(templates: Templates): JsonObject {
  const common: unknown = JSON.parse(templateText(templates, "package/package.json"));
  if (!isJsonObject(common)) throw new Error("templates/package/package.json is no object.");
  return common;
}

type Export = readonly [subpath: string, target: JsonValue];

/** The current version is found at the root, and every version at its own path. */
function versionExports(version: Version): readonly Export[] {
  const { id, current } = version;
  const own = exportsBelow(id === null ? "." : `./${id}`, { version, index: folderOf(id) });
  const root = current && id !== null ? exportsBelow(".", { version, index: "" }) : [];
  const manifest: Export = ["./package.json", "./package.json"];
  return [...root, ...own, ...(current ? [...adapters, manifest] : [])];
}

// Types first: the first condition that applies wins.
const moduleAt = (path: string) => ({ types: `${path}.d.ts`, default: `${path}.js` });

/** What takes a receiver of any version to a framework. */
const adapters: readonly Export[] = ["node", "fastify"].map((adapter) => [
  `./${adapter}`,
  moduleAt(`./dist/runtime/${adapter}`),
]);

/** `index` is the folder of the module that the path itself stands for. */
function exportsBelow(
  base: string,
  { version, index }: { readonly version: Version; readonly index: string },
): readonly Export[] {
  const folder = folderOf(version.id);
  const models: Export = [`${base}/models/*`, moduleAt(`./dist${folder}/models/*`)];
  const signing: readonly Export[] = [
    [`${base}/signing`, moduleAt(`./dist${folder}/signing`)],
    [`${base}/signing-vectors.json`, `./vectors${folder}/signing.json`],
  ];
  return [
    [base, moduleAt(`./dist${index}/index`)],
    ...(signingSchemes(version.delivery).length > 0 ? signing : []),
    [`${base}/events/*`, moduleAt(`./dist${folder}/events/*`)],
    ...(version.models.size > 0 ? [models] : []),
    [`${base}/schema/*.json`, `./dist/schema${folder}/*.json`],
    [`${base}/examples/*.json`, `./examples${folder}/*.json`],
    [`${base}/openapi.json`, `./dist/openapi${folder}.json`],
  ];
}

const folderOf = (id: string | null) => (id === null ? "" : `/${id}`);
