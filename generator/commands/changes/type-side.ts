import { lowerShape, type Field } from "../../emit/types/lower-shape.js";
import {
  neverType,
  otherNumber,
  otherString,
  unknownType,
  type TypeSchema,
} from "../../emit/types/type-schema.js";
import type { Model } from "../../ir/catalog.js";
import type { ModelId, Shape } from "../../ir/shape.js";

/** The types of one state, as its packages have them. */
export interface TypeSide {
  readonly typeOf: (shape: Shape) => TypeSchema;
  /** What a name stands for; `null` for what is no name of a model. */
  readonly follow: (type: TypeSchema) => TypeSchema | null;
  readonly keyOf: (placeholder: string) => string;
}

export function openTypeSide(models: ReadonlyMap<ModelId, Model>): TypeSide {
  const fields = new Map<string, Field>();
  const references = new Map<ModelId, TypeSchema>();
  const names = new Map<TypeSchema, ModelId>();
  const types = new Map<ModelId, TypeSchema>();
  const typeOf = (shape: Shape) =>
    lowerShape(shape, { models, fields, references, evidence: null });
  return {
    typeOf,
    keyOf: (placeholder) => fields.get(placeholder)?.key ?? placeholder,
    follow: (type) => {
      if (!("tsType" in type) || ownTypes.has(type)) return null;
      if (names.size < references.size) for (const [id, each] of references) names.set(each, id);
      const id = names.get(type);
      const model = id && models.get(id);
      if (!model) return null;
      const known = types.get(model.id) ?? typeOf(model.shape);
      types.set(model.id, known);
      return known;
    },
  };
}

const ownTypes: ReadonlySet<TypeSchema> = new Set([
  unknownType,
  neverType,
  otherString,
  otherNumber,
]);
