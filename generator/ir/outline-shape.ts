import type { LinkedShape } from "./accepts-value.js";
import { jsonText } from "./json-text.js";
import { limitsOf } from "./limits-of.js";
import { modelName } from "./model-name.js";
import type { ModelId, Shape, ShapeOf } from "./shape.js";

/** A value that may be any of some shapes. */
export interface Outlined {
  readonly shapes: readonly Shape[];
  /** Models that it lies within, each of which is entered once. */
  readonly entered: ReadonlySet<ModelId>;
}

/** What can be said of a value without regard to which parts of a schema say it. */
export interface Outline {
  readonly nullable: boolean;
  /** `string (date-time)`, `integer`, `list`, `object`; names of models that were not entered. */
  readonly types: ReadonlySet<string>;
  /** Documented values, as JSON. */
  readonly values: ReadonlySet<string>;
  /** Whether values pass that are not among those. */
  readonly open: boolean;
  /** What is asked beyond the type, each with the keyword that asks it, as JSON. */
  readonly limits: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, Outlined>;
  /** Keys that are sure to be there. */
  readonly required: ReadonlySet<string>;
  readonly prefix: readonly Outlined[];
  readonly items: Outlined | null;
  /** Under keys that are not named. */
  readonly map: Outlined | null;
  /** Whether keys that are not named have a type: of an object that names none, `any` stands for nothing said of them. */
  readonly others: "typed" | "any" | null;
}

export interface OutlineInput extends Outlined {
  readonly models: LinkedShape["models"];
  /** Names of models that are told by name instead of being entered. */
  readonly closed: ReadonlySet<string>;
}

/** Names of the models that a value may be an instance of, when nothing is entered. */
export const namedModels = (shape: Shape): readonly string[] => {
  if (shape.kind === "ref") return [modelName(shape.model)];
  if (shape.kind === "unevaluated") return namedModels(shape.shape);
  return "members" in shape ? shape.members.flatMap(namedModels) : [];
};

export function outlineShapes({ shapes, entered, models, closed }: OutlineInput): Outline {
  return joinOutlines(shapes.map((shape) => outline(shape, entered)));

  function outline(shape: Shape, within: ReadonlySet<ModelId>): Outline {
    const own = limitsOf(shape).map(({ limit, value }) => jsonText([limit, value]));
    const outlined = outlineKind(shape, within);
    if (own.length === 0) return outlined;
    return { ...outlined, limits: new Set([...outlined.limits, ...own]) };
  }

  function outlineKind(shape: Shape, within: ReadonlySet<ModelId>): Outline {
    switch (shape.kind) {
      case "unknown":
      case "negation":
      case "condition":
        return ofType("any value");
      case "never":
        return empty;
      case "null":
        return { ...empty, nullable: true };
      case "boolean":
        return ofType("boolean");
      case "string":
        return ofType(shape.format ? `string (${shape.format})` : "string", shape.known);
      case "number":
        return ofType(shape.integer ? "integer" : "number", shape.known);
      case "literal":
        return { ...ofType(literalType(shape), [shape.value]), open: false };
      case "array":
        return outlineList(shape, within);
      case "object":
        return outlineObject(shape, within);
      case "union":
      case "exclusive":
        return joinOutlines(shape.members.map((member) => outline(member, within)));
      case "intersection":
        return meetOutlines(shape.members.map((member) => outline(member, within)));
      case "unevaluated":
        return outline(shape.shape, within);
      case "ref":
        return outlineModel(shape.model, within);
    }
  }

  function outlineModel(id: ModelId, within: ReadonlySet<ModelId>): Outline {
    const model = models.get(id);
    if (!model || closed.has(modelName(id))) return ofType(modelName(id));
    return within.has(id) ? ofType("itself") : outline(model.shape, new Set(within).add(id));
  }
}

const empty: Outline = {
  nullable: false,
  types: new Set(),
  values: new Set(),
  open: false,
  limits: new Set(),
  fields: new Map(),
  required: new Set(),
  prefix: [],
  items: null,
  map: null,
  others: null,
};

const ofType = (type: string, values: Values = []): Outline => ({
  ...empty,
  open: true,
  types: new Set([type]),
  values: new Set(values.map(jsonText)),
});

type Values = readonly ShapeOf<"literal">["value"][];

function literalType({ value }: ShapeOf<"literal">): string {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "object") return Array.isArray(value) ? "list" : "object";
  return typeof value;
}

const outlined = (shapes: readonly Shape[], entered: ReadonlySet<ModelId>): Outlined | null => {
  const possible = shapes.filter(({ kind }) => kind !== "never");
  return possible.length === 0 ? null : { shapes: possible, entered };
};

const outlineList = (list: ShapeOf<"array">, entered: ReadonlySet<ModelId>): Outline => ({
  ...ofType("list"),
  prefix: list.prefix.map((shape) => ({ shapes: [shape], entered })),
  items: outlined(list.items ? [list.items] : [], entered),
});

function outlineObject(object: ShapeOf<"object">, entered: ReadonlySet<ModelId>): Outline {
  const { properties, patterns, rest, requires } = object;
  const required = properties.filter((property) => property.required).map(({ key }) => key);
  return {
    ...ofType("object"),
    fields: new Map(properties.map(({ key, shape }) => [key, { shapes: [shape], entered }])),
    required: new Set([...required, ...requires]),
    map: outlined([...patterns.map(({ shape }) => shape), ...(rest ? [rest] : [])], entered),
    others: othersOf(object),
  };
}

function othersOf({ properties, patterns, requires, rest }: ShapeOf<"object">): Outline["others"] {
  if (rest?.kind === "never" && patterns.length === 0) return null;
  const isSilent = patterns.length === 0 && (rest === null || rest.kind === "unknown");
  if (!isSilent) return "typed";
  return properties.length + requires.length === 0 ? "any" : null;
}

/** One of several: a field is sure to be there when every object has it. */
function joinOutlines(all: readonly Outline[]): Outline {
  const [only] = all;
  if (only && all.length === 1) return only;
  const objects = all.filter(({ types }) => types.has("object"));
  const sure = [...(objects[0]?.required ?? [])];
  return {
    ...mergeOutlines(all),
    nullable: all.some(({ nullable }) => nullable),
    open: all.some(({ open }) => open),
    required: new Set(sure.filter((key) => objects.every(({ required }) => required.has(key)))),
  };
}

/** All of several: what says nothing of the type leaves it to the others. */
function meetOutlines(all: readonly Outline[]): Outline {
  const telling = all.filter(({ types }) => !types.has("any value"));
  const told = telling.length === 0 ? all : telling;
  return {
    ...mergeOutlines(told),
    nullable: told.every(({ nullable }) => nullable),
    open: told.every(({ open }) => open),
    limits: new Set(all.flatMap(({ limits }) => [...limits])),
    required: new Set(told.flatMap(({ required }) => [...required])),
  };
}

function mergeOutlines(all: readonly Outline[]): Omit<Outline, "nullable" | "open" | "required"> {
  const longest = Math.max(0, ...all.map(({ prefix }) => prefix.length));
  const keys = [...new Set(all.flatMap(({ fields }) => [...fields.keys()]))];
  const merge = (read: (outline: Outline) => Outlined | null | undefined) =>
    mergeOutlined(all.map((outline) => read(outline) ?? null));
  return {
    types: new Set(all.flatMap(({ types }) => [...types])),
    values: new Set(all.flatMap(({ values }) => [...values])),
    limits: new Set(all.flatMap(({ limits }) => [...limits])),
    fields: new Map(
      keys.flatMap((key) => {
        const field = merge(({ fields }) => fields.get(key));
        return field ? [[key, field] as const] : [];
      }),
    ),
    prefix: Array.from({ length: longest }, (_, index) =>
      merge(({ prefix }) => prefix[index]),
    ).filter((each) => each !== null),
    items: merge(({ items }) => items),
    map: merge(({ map }) => map),
    others: all.map(({ others }) => others).find((each) => each !== null) ?? null,
  };
}

function mergeOutlined(all: readonly (Outlined | null)[]): Outlined | null {
  const some = all.filter((each) => each !== null);
  const [only] = some;
  if (!only || some.length === 1) return only ?? null;
  return {
    shapes: some.flatMap(({ shapes }) => shapes),
    entered: new Set(some.flatMap(({ entered }) => [...entered])),
  };
}
