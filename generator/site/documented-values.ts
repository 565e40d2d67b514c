import type { JsonValue } from "../ir/json.js";
import type { Model } from "../ir/catalog.js";
import type { ModelId, Shape } from "../ir/shape.js";

/** The texts and numbers that a value, or an item of it, is documented to be, each once. */
export const documentedValues = (shape: Shape, models: Models): readonly string[] => [
  ...new Set(valuesOf(shape, { models, inside: new Set() }).flatMap(searchable)),
];

type Models = ReadonlyMap<ModelId, Model>;

interface Walk {
  readonly models: Models;
  /** Models that the walk is inside of. */
  readonly inside: ReadonlySet<ModelId>;
}

function valuesOf(shape: Shape, walk: Walk): readonly JsonValue[] {
  switch (shape.kind) {
    case "literal":
      return [shape.value];
    case "string":
    case "number":
      return shape.known ?? [];
    case "array":
      return shape.items === null ? [] : valuesOf(shape.items, walk);
    case "union":
    case "exclusive":
    case "intersection":
      return shape.members.flatMap((member) => valuesOf(member, walk));
    case "ref":
      return modelValues(shape.model, walk);
    default:
      return [];
  }
}

/** Values of a model that is a text or a number, and has no row of its own where they could be found. */
function modelValues(id: ModelId, { models, inside }: Walk): readonly JsonValue[] {
  const model = models.get(id);
  if (!model || inside.has(id)) return [];
  return valuesOf(model.shape, { models, inside: new Set(inside).add(id) });
}

/** `true` and `null` stand everywhere and are nothing to look for. */
const searchable = (value: JsonValue): readonly string[] =>
  (typeof value === "string" && value.trim() !== "") || typeof value === "number"
    ? [String(value)]
    : [];
