import type { Vendor, Version } from "../../ir/catalog.js";
import { printJson } from "../../text/json.js";
import { printYaml } from "../../text/yaml.js";
import type { EmittedFile, Emitter } from "../emitter.js";
import { printDocument } from "./print-document.js";

/** OpenAPI 3.1.1: one document for each version of a vendor's payloads, as YAML and as JSON. */
export const openapiEmitter: Emitter = {
  name: "openapi",
  vendor: (vendor) => vendor.versions.flatMap((version) => emitVersion(vendor, version)),
};

function emitVersion(vendor: Vendor, version: Version): readonly EmittedFile[] {
  const document = printDocument(vendor, version);
  const path = `openapi/${version.id === null ? vendor.id : `${vendor.id}/${version.id}`}`;
  return [
    { path: `${path}.yaml`, text: printYaml(document), settled: true },
    { path: `${path}.json`, text: printJson(document), settled: true },
  ];
}
