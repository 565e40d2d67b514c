import type { Model } from "../../ir/catalog.js";
import { discriminatorOf } from "../../ir/discriminator.js";
import type { ModelId, Shape, ShapeOf } from "../../ir/shape.js";
import { innerShapes, visitShape } from "../../ir/visit-shape.js";
import type { Recursion } from "./recursion.js";

interface Circle {
  readonly models: ReadonlyMap<ModelId, Pick<Model, "shape">>;
  /** Whether a model is one of those that contain each other. */
  readonly has: (id: ModelId) => boolean;
}

/**
 * Whether a recursive model, or one that it shares a circle with, may ask about one place of a value more than once. Each
 * level would then ask the next several times over, which a value of thirty levels turns into a billion questions.
 */
export function asksTwice(
  id: ModelId,
  { models, recursion }: Pick<Circle, "models"> & { readonly recursion: Recursion },
): boolean {
  const circle: Circle = { models, has: (other) => recursion.areMutual(id, other) };
  return [...models].some(
    ([other, { shape }]) => circle.has(other) && someWithin(shape, (part) => repeats(part, circle)),
  );
}

function repeats(shape: Shape, circle: Circle): boolean {
  const places = placesOf(aside(shape, circle), circle);
  return places.some((place, index) =>
    places.slice(0, index).some((other) => mayBeSame(place, other)),
  );
}

/** What is never asked beside another part: the rest of an object has no named key, nor `items` the first ones. */
function aside(shape: Shape, circle: Circle): Shape {
  if (shape.kind === "object") return { ...shape, rest: null };
  if (shape.kind !== "array" || (shape.contains && leads(shape.contains.shape, circle)))
    return shape;
  return { ...shape, items: null };
}

/** `here` is the value itself, `{a}` a property, `{}` any, `[0]` an item, `[]` any. */
const mayBeSame = (a: string, b: string): boolean =>
  a === b ||
  a === "here" ||
  b === "here" ||
  (a[0] === b[0] && [a, b].some((place) => place === "{}" || place === "[]"));

/** Where a shape looks for a model of the circle; a place stands there once for each time that it is asked about. */
function placesOf(shape: Shape, circle: Circle): readonly string[] {
  const none = () => [];
  const inner = (part: Shape | null | undefined) => (part ? placesOf(part, circle) : []);
  const at = (place: string, part: Shape | null | undefined) =>
    part && leads(part, circle) ? [place] : [];
  return visitShape<readonly string[]>(shape, {
    unknown: none,
    never: none,
    null: none,
    boolean: none,
    string: none,
    number: none,
    literal: none,
    array: ({ prefix, items, contains }) => [
      ...prefix.flatMap((part, index) => at(`[${index}]`, part)),
      ...at("[]", items),
      ...at("[]", contains?.shape),
    ],
    object: ({ properties, patterns, rest }) => [
      ...properties.flatMap((property) => at(`{${property.key}}`, property.shape)),
      ...patterns.flatMap((pattern) => at("{}", pattern.shape)),
      ...at("{}", rest),
    ],
    union: (union) => placesOfMembers(union, circle),
    exclusive: (exclusive) => placesOfMembers(exclusive, circle),
    intersection: ({ members }) => members.flatMap(inner),
    negation: ({ shape: negated }) => inner(negated),
    condition: (condition) => [
      ...inner(condition.if),
      ...inner(condition.then),
      ...inner(condition.else),
    ],
    unevaluated: ({ shape: known, properties, items }) => [
      ...inner(known),
      ...at("{}", properties),
      ...at("[]", items),
    ],
    ref: ({ model }) => (circle.has(model) ? ["here"] : []),
  });
}

/** Where a property tells the members apart, only one of them is asked. */
function placesOfMembers(
  { members }: ShapeOf<"union"> | ShapeOf<"exclusive">,
  circle: Circle,
): readonly string[] {
  const places = members.map((member) => placesOf(member, circle));
  const asking = members.filter((_, index) => places[index]?.length);
  const isTold = asking.length > 1 && discriminatorOf(asking, circle.models) !== null;
  if (!isTold) return places.flat();
  const all = new Set(places.flat());
  return all.has("here") ? ["here"] : [...all];
}

const leads = (shape: Shape, circle: Circle): boolean =>
  someWithin(shape, (part) => part.kind === "ref" && circle.has(part.model));

function someWithin(shape: Shape, is: (part: Shape) => boolean): boolean {
  return is(shape) || innerShapes(shape).some((inner) => someWithin(inner, is));
}
