import type { Model } from "./catalog.js";
import { arrayIndex } from "./pointer.js";
import type { ModelId, Shape, ShapeOf } from "./shape.js";

/** Where a path of keys leads within the values of a shape. */
export type Reached =
  /** To something that is described. */
  | { readonly is: "described" }
  /** Out of what is described, at a place that may hold anything. */
  | { readonly is: "open" }
  /** To nothing: at one of the keys, others are described. */
  | { readonly is: "nothing"; readonly key: string; readonly known: readonly string[] };

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** Follows keys into a shape. Where it describes some properties of an object, any other key is taken for a mistake. */
export function reachPlace(shape: Shape, keys: readonly string[], models: ModelShapes): Reached {
  const [key, ...others] = keys;
  if (key === undefined) return { is: "described" };
  const within = (inner: Shape) => reachPlace(inner, others, models);
  const beside = (inner: Shape) => reachPlace(inner, keys, models);
  switch (shape.kind) {
    case "unknown":
    case "negation":
      return { is: "open" };
    case "ref": {
      const model = models.get(shape.model);
      return model ? beside(model.shape) : { is: "open" };
    }
    case "object":
      return reachProperty(shape, { key, within });
    case "array": {
      const index = arrayIndex(key);
      const item = index === null ? undefined : (shape.prefix[index] ?? shape.items);
      if (item === undefined) return nothingAt(key);
      return item === null ? { is: "open" } : within(item);
    }
    case "union":
    case "exclusive":
      return likeliest(shape.members.map(beside), ["described", "open", "nothing"]);
    case "intersection":
      return likeliest(shape.members.map(beside), ["described", "nothing", "open"]);
    case "condition": {
      const branches = [shape.then, shape.else].filter((branch) => branch !== null);
      return likeliest([...branches.map(beside), { is: "open" }], ["described", "open", "nothing"]);
    }
    case "unevaluated":
      return beside(shape.shape);
    default:
      return nothingAt(key);
  }
}

const nothingAt = (key: string): Reached => ({ is: "nothing", key, known: [] });

function reachProperty(
  { properties, patterns, requires, rest }: ShapeOf<"object">,
  { key, within }: { readonly key: string; readonly within: (inner: Shape) => Reached },
): Reached {
  const property = properties.find((each) => each.key === key);
  if (property) return within(property.shape);
  const pattern = patterns.find((each) => new RegExp(each.pattern, "u").test(key));
  if (pattern) return within(pattern.shape);
  if (rest && rest.kind !== "never") return within(rest);
  const known = [...properties.map((each) => each.key), ...requires];
  const isSilent = rest === null && known.length + patterns.length === 0;
  if (isSilent || requires.includes(key)) return { is: "open" };
  return { is: "nothing", key, known };
}

/** The first of the kinds that one of the answers is of. */
function likeliest(answers: readonly Reached[], order: readonly Reached["is"][]): Reached {
  const found = order.flatMap((is) => answers.find((answer) => answer.is === is) ?? []);
  return found[0] ?? { is: "open" };
}
