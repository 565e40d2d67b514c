import { reportImpossible } from "../check/impossible-shapes.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Model } from "../ir/catalog.js";
import type { ModelId } from "../ir/shape.js";
import { nameSchema } from "../naming/name-schema.js";
import { parseJsonSchema } from "../parse/parse-json-schema.js";
import type { SourceFile } from "../source/load.js";

/** A JSON Schema document, linked and named. */
export interface SchemaDocument {
  readonly root: Model;
  readonly models: ReadonlyMap<ModelId, Model>;
}

/** parse → link → name → check for one JSON Schema 2020-12 document, as JSON or YAML; `null` when it was refused. */
export function readSchema(
  file: SourceFile,
  report: Report,
  rootName = "Root",
): SchemaDocument | null {
  const parsed = parseJsonSchema(file, report);
  if (!parsed) return null;
  const models = nameSchema(parsed.models, rootName);
  reportImpossible({ shapes: parsed.models.map(({ shape }) => shape), models }, report);
  const root = models.get(parsed.root);
  return root ? { root, models } : null;
}
