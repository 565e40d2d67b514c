import type { JsonValue } from "./json.js";
import { acceptanceText } from "./shape-text.js";
import type { Bounds, Shape, ShapeOf } from "./shape.js";

/** Something that a shape asks of a value beyond its type, by the keyword of JSON Schema that asks it. */
export interface Limit {
  readonly limit: LimitName;
  /** The keyword's value; for what holds schemas a text that is the same where they are, whatever their models are called. */
  readonly value: JsonValue;
}

export type LimitName =
  | "pattern"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "contains"
  | "minProperties"
  | "maxProperties"
  | "propertyNames"
  | "patternProperties"
  | "additionalProperties"
  | "dependentRequired"
  | "not"
  | "if"
  | "unevaluated";

const textOf = (shape: Shape): string => acceptanceText(shape, () => "");

/** The limits that a shape states itself: not those of its members, of its parts or of the model that it refers to. */
export function limitsOf(shape: Shape): readonly Limit[] {
  switch (shape.kind) {
    case "string":
      return [
        ...stated("pattern", shape.pattern),
        ...bounds(shape.length, ["minLength", "maxLength"]),
      ];
    case "number":
      return [
        ...bounds(shape.range, ["minimum", "maximum"]),
        ...stated("exclusiveMinimum", shape.range?.exclusiveMin),
        ...stated("exclusiveMaximum", shape.range?.exclusiveMax),
        ...stated("multipleOf", shape.multipleOf),
      ];
    case "array":
      return [
        ...bounds(shape.length, ["minItems", "maxItems"]),
        ...(shape.unique ? stated("uniqueItems", true) : []),
        ...(shape.contains ? stated("contains", containsText(shape.contains)) : []),
      ];
    case "object":
      return objectLimits(shape);
    case "negation":
      return stated("not", textOf(shape));
    case "condition":
      return stated("if", textOf(shape));
    case "unevaluated":
      return shape.properties || shape.items ? stated("unevaluated", textOf(shape)) : [];
    default:
      return [];
  }
}

const stated = (limit: LimitName, value: JsonValue | undefined): readonly Limit[] =>
  value === undefined ? [] : [{ limit, value }];

const bounds = (
  { min, max }: Bounds = {},
  [low, high]: readonly [LimitName, LimitName],
): readonly Limit[] => [...stated(low, min), ...stated(high, max)];

const containsText = ({ shape, min = 1, max }: Bounds & { readonly shape: Shape }): string =>
  JSON.stringify([textOf(shape), min, max ?? null]);

const objectLimits = ({
  size,
  names,
  patterns,
  rest,
  dependencies,
}: ShapeOf<"object">): readonly Limit[] => [
  ...bounds(size, ["minProperties", "maxProperties"]),
  ...(names ? stated("propertyNames", textOf(names)) : []),
  ...patterns.flatMap(({ pattern }) => stated("patternProperties", pattern)),
  ...(rest?.kind === "never" ? stated("additionalProperties", false) : []),
  ...dependencies.flatMap(({ key, keys }) => stated("dependentRequired", [key, ...keys])),
];
