import type { Model } from "./catalog.js";
import { jsonText } from "./json-text.js";
import { modelName } from "./model-name.js";
import type { ModelId, Shape, ShapeOf } from "./shape.js";
import { innerShapes } from "./visit-shape.js";

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

export interface ShapeTexts {
  /** Whether two shapes are written alike, and so is every model that they lead to: then they accept the same values. */
  readonly areSame: (one: Shape, other: Shape) => boolean;
}

/** What is only said about a shape. No key of a shape is a person's own, so names suffice. */
const silent: ReadonlySet<string> = new Set(["doc", "evidence", "sources", "doubts", "span"]);

/** All that decides what a shape accepts, as one text; models by their names, unless they are told by something else. */
export const acceptanceText = (shape: Shape, tellModel = modelName): string =>
  printShape(shape, { keepsKnown: false, tellModel });

/** The same with the documented values of open lists, which decide its type as well. */
export const typedText = (shape: Shape): string =>
  printShape(shape, { keepsKnown: true, tellModel: modelName });

interface Printing {
  readonly keepsKnown: boolean;
  readonly tellModel: (id: ModelId) => string;
}

const printShape = (shape: Shape, { keepsKnown, tellModel }: Printing): string =>
  JSON.stringify(shape, (key, part: unknown) => {
    if (silent.has(key) || (key === "known" && !keepsKnown)) return undefined;
    if (isLiteral(part)) return { literal: jsonText(part.value) };
    return key === "model" ? tellModel(part as ModelId) : part;
  });

const isLiteral = (part: unknown): part is ShapeOf<"literal"> =>
  typeof part === "object" && part !== null && "kind" in part && part.kind === "literal";

export function createShapeTexts(
  before: ModelShapes,
  after: ModelShapes,
  print: (shape: Shape) => string = (shape) => acceptanceText(shape),
): ShapeTexts {
  const texts = new Map<Shape, string>();
  const textOf = (shape: Shape): string => {
    const text = texts.get(shape) ?? print(shape);
    texts.set(shape, text);
    return text;
  };
  const same = sameModels({ before, after, print });
  const links = new Map<Shape, readonly string[]>();
  const linksOf = (shape: Shape): readonly string[] => {
    const found = links.get(shape) ?? [...linkedNames(shape)];
    links.set(shape, found);
    return found;
  };
  return {
    areSame: (one, other) =>
      one.kind === other.kind &&
      textOf(one) === textOf(other) &&
      linksOf(one).every((name) => same.has(name)),
  };
}

/** Names of models that are written alike on both sides, as is all that they lead to. */
function sameModels(of: {
  readonly before: ModelShapes;
  readonly after: ModelShapes;
  readonly print: (shape: Shape) => string;
}): ReadonlySet<string> {
  const { before, after, print } = of;
  const now = new Map([...after].map(([id, { shape }]) => [modelName(id), print(shape)]));
  const links = new Map(
    [...before].map(([id, { shape }]) => [modelName(id), linkedNames(shape)] as const),
  );
  const same = new Set(
    [...before].flatMap(([id, { shape }]) => {
      const name = modelName(id);
      return now.get(name) === print(shape) ? [name] : [];
    }),
  );
  for (let size = -1; size !== same.size;) {
    size = same.size;
    for (const name of same)
      if ([...(links.get(name) ?? [])].some((link) => !same.has(link))) same.delete(name);
  }
  return same;
}

function linkedNames(shape: Shape): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (part: Shape): void => {
    if (part.kind === "ref") names.add(modelName(part.model));
    innerShapes(part).forEach(look);
  };
  look(shape);
  return names;
}
