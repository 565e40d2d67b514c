import type { Model, Page, Version } from "../../ir/catalog.js";
import { reachedModels } from "../../ir/reached-models.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { printMember, type LastProperty } from "../../text/json.js";
import {
  present,
  printSchema,
  printSources,
  schemaObject,
  type Schema,
  type SchemaOptions,
} from "../../text/json-schema.js";

/** Schemas of one version's shapes. Each model is printed once, however many bundles hold it. */
export interface Definitions {
  readonly print: (shape: Shape) => Schema;
  /** `$defs` of every model that a shape of this page leads to, by name. */
  readonly reachedFrom: (shape: Shape, page: Page) => LastProperty["members"];
}

export function createDefinitions(version: Version): Definitions {
  const options: SchemaOptions = {
    reference: (id) => `#/$defs/${version.models.get(id)?.names.type ?? id}`,
  };
  const pages = new Map(version.pages.map((page) => [page.file, page]));
  const printed = new Map<ModelId, string>();
  const printModel = (model: Model, home: Page | undefined): string =>
    printMember({
      ...schemaObject(printSchema(model.shape, options)),
      ...present({
        "x-evidence": model.shape.evidence ?? model.fieldEvidence,
        "x-sources": home ? printSources(home.sources) : undefined,
      }),
    });
  /** A model of another page brings the sources that it cites by their ids. */
  const printForeign = (model: Model): string => {
    const text = printed.get(model.id) ?? printModel(model, pages.get(model.span.file));
    printed.set(model.id, text);
    return text;
  };
  return {
    print: (shape) => printSchema(shape, options),
    reachedFrom: (shape, page) =>
      [...reachedModels([shape], version.models).values()]
        .sort((a, b) => (a.names.type < b.names.type ? -1 : 1))
        .map((model) => [
          model.names.type,
          model.span.file === page.file ? printModel(model, undefined) : printForeign(model),
        ]),
  };
}
