import { createCatalogEmitter } from "./catalog/catalog-emitter.js";
import { coverageEmitter } from "./coverage/coverage-emitter.js";
import { createDocsEmitter } from "./docs/docs-emitter.js";
import { noKnownTexts } from "../text/known-texts.js";
import type { Emitter, Templates } from "./emitter.js";
import { openapiEmitter } from "./openapi/openapi-emitter.js";
import { createPackageEmitter } from "./package/package-emitter.js";
import { createSchemasEmitter } from "./schemas/schemas-emitter.js";

/** Every output. Adding one is a folder and a line here. */
export const createEmitters = (templates: Templates, known = noKnownTexts): readonly Emitter[] => [
  createPackageEmitter(templates, known),
  createCatalogEmitter(templates, known),
  createSchemasEmitter(),
  openapiEmitter,
  createDocsEmitter(templates),
  coverageEmitter,
];
