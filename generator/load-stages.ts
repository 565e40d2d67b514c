import { buildCatalog } from "./build-catalog.js";
import { createEmitters } from "./emit/index.js";
import { editorSchemas } from "./parse/editor-schema.js";
import type { Stages } from "./run.js";
import { loadTemplates } from "./source/load-templates.js";
import { printJson } from "./text/json.js";

/** Importing this file imports all that is heavy: the YAML parser, ts-morph and with it TypeScript. */
export function loadStages(templates: string): Stages {
  const schemas = Object.entries(editorSchemas());
  return {
    buildCatalog,
    emitters: createEmitters(loadTemplates(templates)),
    editorFiles: new Map(schemas.map(([name, schema]) => [name, printJson(schema)])),
  };
}
