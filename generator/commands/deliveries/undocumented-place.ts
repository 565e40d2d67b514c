import type { Model } from "../../ir/catalog.js";
import type { JsonValue } from "../../ir/json.js";
import { arrayIndex } from "../../ir/pointer.js";
import { propertyNames } from "../../ir/property-names.js";
import type { ModelId, Shape, ShapeOf } from "../../ir/shape.js";
import { nearest } from "../../diagnostics/nearest.js";

export interface DocumentedPayload {
  readonly shape: Shape;
  readonly models: ReadonlyMap<ModelId, Pick<Model, "shape">>;
  /** As the example has it. */
  readonly example: JsonValue;
}

/** The first key of a path that neither a payload's contract nor its example has, in a sentence; `null` when there is none. */
export function undocumentedPlace(
  keys: readonly string[],
  { shape, models, example }: DocumentedPayload,
): string | null {
  let shapes: readonly Shape[] = [shape];
  let shown: JsonValue | undefined = example;
  for (const key of keys) {
    const forms: readonly Shape[] = shapes.flatMap((each) => formsOf(each, models));
    const found: readonly (Shape | "any")[] = forms.flatMap((form) => shapesAt(form, key));
    shown = childOf(shown, key);
    if (found.includes("any")) return null;
    if (found.length === 0 && shown === undefined) {
      const meant = nearest(key, [
        ...new Set(forms.flatMap((form) => propertyNames(form, models))),
      ]);
      const hint = meant === null ? "" : ` Did you mean ${JSON.stringify(meant)}?`;
      return `The payload has no documented place ${JSON.stringify(keys.join("."))}: there is no ${JSON.stringify(key)}.${hint}`;
    }
    // What an example shows and its contract does not may hold anything.
    if (found.length === 0) return null;
    shapes = found.filter((each) => each !== "any");
  }
  return null;
}

function childOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [key: string]: JsonValue })[key];
}

/** The shapes that a value may have one or all of, with no choice and no reference left in them. */
function formsOf(
  shape: Shape,
  models: DocumentedPayload["models"],
  seen: readonly ModelId[] = [],
): readonly Shape[] {
  const inner = (each: Shape | null) => (each ? formsOf(each, models, seen) : []);
  switch (shape.kind) {
    case "union":
    case "exclusive":
    case "intersection":
      return shape.members.flatMap(inner);
    case "condition":
      return [shape.if, shape.then, shape.else].flatMap(inner);
    case "unevaluated":
      return inner(shape.shape);
    case "ref": {
      const model = seen.includes(shape.model) ? undefined : models.get(shape.model);
      return model ? formsOf(model.shape, models, [...seen, shape.model]) : [];
    }
    default:
      return [shape];
  }
}

/** What is documented for a key; `any` where a source says nothing of the keys that there are. */
function shapesAt(shape: Shape, key: string): readonly (Shape | "any")[] {
  if (shape.kind === "unknown") return ["any"];
  if (shape.kind === "object") return propertiesAt(shape, key);
  if (shape.kind !== "array" || arrayIndex(key) === null) return [];
  return [shape.prefix[arrayIndex(key) ?? 0] ?? shape.items ?? "any"];
}

function propertiesAt(
  { properties, patterns, rest }: ShapeOf<"object">,
  key: string,
): readonly (Shape | "any")[] {
  const own = properties.filter((each) => each.key === key).map((each) => each.shape);
  const matching = patterns
    .filter(({ pattern }) => new RegExp(pattern, "u").test(key))
    .map((each) => each.shape);
  if (own.length + matching.length > 0) return [...own, ...matching];
  if (rest !== null) return rest.kind === "never" ? [] : [rest];
  return properties.length + patterns.length === 0 ? ["any"] : [];
}
