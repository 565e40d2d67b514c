import type { Model, Page } from "../../ir/catalog.js";
import type { JsonObject } from "../../ir/json.js";
import { reachedModels } from "../../ir/reached-models.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import {
  present,
  printSchema,
  printSources,
  schemaObject,
  type Schema,
  type SchemaOptions,
} from "../../text/json-schema.js";
import type { PageScope } from "../emitter.js";

/** Schemas of one page's shapes. Each model is printed once, however many bundles hold it. */
export interface Definitions {
  readonly print: (shape: Shape) => Schema;
  /** `$defs` of every model that a shape leads to, by name. */
  readonly reachedFrom: (shape: Shape) => JsonObject;
}

export function printDefinitions({ version, page }: PageScope): Definitions {
  const options: SchemaOptions = {
    reference: (id) => `#/$defs/${version.models.get(id)?.names.type ?? id}`,
  };
  const pages = new Map(version.pages.map((each) => [each.file, each]));
  const printed = new Map<ModelId, JsonObject>();
  const printModel = (model: Model): JsonObject => {
    const schema =
      printed.get(model.id) ??
      annotated(model, { options, page, home: pages.get(model.span.file) });
    printed.set(model.id, schema);
    return schema;
  };
  return {
    print: (shape) => printSchema(shape, options),
    reachedFrom: (shape) => {
      const models = [...reachedModels([shape], version.models).values()];
      const sorted = models.sort((a, b) => (a.names.type < b.names.type ? -1 : 1));
      return Object.fromEntries(sorted.map((model) => [model.names.type, printModel(model)]));
    },
  };
}

/** A model says how its fields are known; one of another page also brings the sources that it cites by their ids. */
function annotated(
  { shape, fieldEvidence }: Model,
  {
    options,
    page,
    home,
  }: { readonly options: SchemaOptions; readonly page: Page; readonly home: Page | undefined },
): JsonObject {
  return {
    ...schemaObject(printSchema(shape, options)),
    ...present({
      "x-evidence": shape.evidence ?? fieldEvidence,
      "x-sources": home && home.file !== page.file ? printSources(home.sources) : undefined,
    }),
  };
}
