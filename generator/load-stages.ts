import { buildCatalog } from "./catalog/build-catalog.js";
import { createEmitters } from "./emit/index.js";
import { editorSchemas } from "./parse/editor-schema.js";
import type { Stages } from "./run.js";
import { loadTemplates } from "./source/load-templates.js";
import { printJson } from "./text/json.js";
import type { KnownTexts } from "./text/known-texts.js";

/** Importing this file imports what is heavy, but for printers that are loaded when a text is not `known`. */
export function loadStages(templates: string, known: KnownTexts): Stages {
  const schemas = Object.entries(editorSchemas());
  return {
    buildCatalog,
    emitters: createEmitters(loadTemplates(templates), known),
    editorFiles: new Map(schemas.map(([name, schema]) => [name, printJson(schema)])),
  };
}
