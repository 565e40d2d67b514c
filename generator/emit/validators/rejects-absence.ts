import type { Model } from "../../ir/catalog.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { visitShape } from "../../ir/visit-shape.js";

type Models = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** Whether a shape's condition is false for `undefined` already, so that presence need not be asked for beside it. */
export function rejectsAbsence(
  shape: Shape,
  models: Models,
  path: ReadonlySet<ModelId> = new Set(),
): boolean {
  const rejects = (inner: Shape) => rejectsAbsence(inner, models, path);
  const always = () => true;
  const never = () => false;
  return visitShape<boolean>(shape, {
    unknown: never,
    never: always,
    null: always,
    boolean: always,
    string: always,
    number: always,
    literal: always,
    array: always,
    object: always,
    union: ({ members }) => members.every(rejects),
    exclusive: ({ members }) => members.every(rejects),
    intersection: ({ members }) => members.some(rejects),
    negation: never,
    condition: never,
    unevaluated: ({ shape: inner }) => rejects(inner),
    ref: ({ model: id }) => {
      const model = path.has(id) ? undefined : models.get(id);
      return model !== undefined && rejectsAbsence(model.shape, models, new Set([...path, id]));
    },
  });
}
