import type { Model } from "../../ir/catalog.js";
import { discriminatorOf } from "../../ir/discriminator.js";
import { jsonText } from "../../ir/json-text.js";
import type { ModelId, Shape } from "../../ir/shape.js";

type Models = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** Whether it is certain that no value is accepted by two members. */
export function areDisjoint(members: readonly Shape[], models: Models): boolean {
  const literals = members.filter((member) => member.kind === "literal");
  const texts = new Set(literals.map((member) => jsonText(member.value)));
  if (texts.size < literals.length) return false;
  const types = members.map((member) => typeOf(member, models));
  if (types.includes(null)) return false;
  const objects = members.filter((_, index) => types[index] === "object");
  // Literals differ from each other; beside anything else, each counts by its type.
  const others = members.filter((_, index) => types[index] !== "object");
  const kinds = others.map((member) => typeOf(member, models));
  const isRepeated = (type: string | null) =>
    others.some((other, index) => kinds[index] === type && other.kind !== "literal") &&
    kinds.filter((kind) => kind === type).length > 1;
  if (kinds.some(isRepeated)) return false;
  return objects.length < 2 || discriminatorOf(objects, models) !== null;
}

/** The one JSON type of what a shape accepts; `null` when that is not certain. */
function typeOf(
  shape: Shape,
  models: Models,
  path: ReadonlySet<ModelId> = new Set(),
): string | null {
  switch (shape.kind) {
    case "null":
    case "boolean":
    case "string":
    case "number":
    case "array":
    case "object":
      return shape.kind;
    case "literal":
      return typeOfValue(shape.value);
    case "intersection":
      return (
        shape.members.map((member) => typeOf(member, models, path)).find((type) => type !== null) ??
        null
      );
    case "unevaluated":
      return typeOf(shape.shape, models, path);
    case "ref": {
      const model = path.has(shape.model) ? undefined : models.get(shape.model);
      return model ? typeOf(model.shape, models, new Set([...path, shape.model])) : null;
    }
    default:
      return null;
  }
}

function typeOfValue(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
