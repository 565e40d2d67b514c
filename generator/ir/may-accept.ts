import { acceptsValue } from "./accepts-value.js";
import type { Model } from "./catalog.js";
import { jsonText } from "./json-text.js";
import type { JsonValue } from "./json.js";
import { literalsOf } from "./literals-of.js";
import type { ModelId, Shape, ShapeOf } from "./shape.js";
import { visitShape } from "./visit-shape.js";

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** What is known of one property of an object. */
export interface Holding {
  readonly key: string;
  /** The value itself; that there is one, but none of these; or that there is none. */
  readonly held:
    | { readonly is: JsonValue }
    | { readonly isNot: readonly JsonValue[] }
    | { readonly isAbsent: true };
}

/** Whether a shape may accept an object of which so much is known: `false` is certain, `true` is not. */
export function mayAccept(
  shape: Shape,
  holding: Holding,
  { models, path = new Set() }: { models: ModelShapes; path?: ReadonlySet<ModelId> },
): boolean {
  const may = (inner: Shape) => mayAccept(inner, holding, { models, path });
  const never = () => false;
  const perhaps = () => true;
  return visitShape<boolean>(shape, {
    unknown: perhaps,
    never,
    null: never,
    boolean: never,
    string: never,
    number: never,
    literal: ({ value }) => typeof value === "object" && value !== null,
    array: never,
    object: (object) => mayObject(object, holding, models),
    union: ({ members }) => members.some(may),
    exclusive: ({ members }) => members.some(may),
    intersection: ({ members }) => members.every(may),
    negation: perhaps,
    condition: perhaps,
    unevaluated: ({ shape: inner }) => may(inner),
    ref: ({ model: id }) => {
      const model = path.has(id) ? undefined : models.get(id);
      if (model === undefined) return true;
      return mayAccept(model.shape, holding, { models, path: new Set([...path, id]) });
    },
  });
}

function mayObject(
  { properties, requires, patterns, rest }: ShapeOf<"object">,
  { key, held }: Holding,
  models: ModelShapes,
): boolean {
  const property = properties.find((each) => each.key === key);
  if ("isAbsent" in held) return property?.required !== true && !requires.includes(key);
  if (property) return mayHold(property.shape, held, models);
  return patterns.length > 0 || rest?.kind !== "never";
}

function mayHold(
  shape: Shape,
  held: Exclude<Holding["held"], { readonly isAbsent: true }>,
  models: ModelShapes,
): boolean {
  if ("is" in held) return acceptsValue({ shape, models }, held.is);
  if (shape.kind === "never") return false;
  const finite = literalsOf(shape, models);
  const known = new Set(held.isNot.map(jsonText));
  return finite === null || finite.some((value) => !known.has(jsonText(value)));
}
