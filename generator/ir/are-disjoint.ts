import type { Model } from "./catalog.js";
import { certaintyOf, type Certain } from "./discriminator.js";
import { jsonText } from "./json-text.js";
import { jsonTypeOf } from "./json-type.js";
import { mayAccept } from "./may-accept.js";
import type { ModelId, Shape } from "./shape.js";

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
  const requiring = objects.map((shape) => ({ shape, certain: certaintyOf(shape, models) }));
  return requiring.every((object, index) =>
    requiring
      .slice(index + 1)
      .every((other) => excludes(object, other, models) || excludes(other, object, models)),
  );
}

interface Requiring {
  readonly shape: Shape;
  readonly certain: Certain | null;
}

/** Whether an object requires a property that the other cannot have, or cannot have with such a value. */
function excludes({ certain }: Requiring, { shape }: Requiring, models: Models): boolean {
  return [...(certain?.required ?? [])].some((key) => {
    const values = certain?.values.get(key);
    const helds = values?.map((value) => ({ is: value })) ?? [{ isNot: [] }];
    return helds.every((held) => !mayAccept(shape, { key, held }, { models }));
  });
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
      return jsonTypeOf(shape.value);
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
