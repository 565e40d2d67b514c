import type { Model } from "./catalog.js";
import type { JsonValue } from "./json.js";
import type { ModelId, Shape } from "./shape.js";

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** The values of a shape that admits finitely many, each spelled out; `null` for any other. */
export function literalsOf(
  shape: Shape,
  models: ModelShapes,
  path: ReadonlySet<ModelId> = new Set(),
): readonly JsonValue[] | null {
  if (shape.kind === "literal") return [shape.value];
  if (shape.kind === "null") return [null];
  if (shape.kind === "ref") {
    const model = path.has(shape.model) ? undefined : models.get(shape.model);
    return model ? literalsOf(model.shape, models, new Set([...path, shape.model])) : null;
  }
  if (shape.kind !== "union" && shape.kind !== "exclusive") return null;
  const lists = shape.members.map((member) => literalsOf(member, models, path));
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
