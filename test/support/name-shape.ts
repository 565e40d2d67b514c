import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Identifier, Model } from "../../generator/ir/catalog.js";
import type { ModelId } from "../../generator/ir/shape.js";
import type { SchemaDocument } from "../../generator/emit/compiled/print-compiled-modules.js";
import { camelCase, kebabCase, pascalCase } from "../../generator/naming/identifier.js";

const span = { file: "", start: 0, end: 0 };

/** A shape and its models with names, so that validators can be printed of them. */
export function nameShape({ shape, models }: LinkedShape, rootName = "Root"): SchemaDocument {
  const root = nameModel(rootName, shape);
  const named = [...models].map(([id, model]) => nameModel(id, model.shape));
  return { root, models: new Map([root, ...named].map((model) => [model.id, model])) };
}

function nameModel(id: string, shape: Model["shape"]): Model {
  const type = pascalCase(id);
  return {
    id: id as ModelId,
    names: {
      type: type as Identifier,
      guard: `is${type}` as Identifier,
      value: camelCase(id) as Identifier,
      file: kebabCase(id),
    },
    shape,
    fieldEvidence: "schema",
    span,
  };
}
