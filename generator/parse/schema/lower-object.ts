import { diagnostic } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import { below } from "../../ir/pointer.js";
import type { Dependency, Property, Shape, ShapeOf } from "../../ir/shape.js";
import type { Span } from "../../ir/span.js";
import { valueOf, type Located } from "../../source/located.js";
import { bounds } from "./bounds.js";
import { checkPattern } from "./check-pattern.js";
import { jsonTypes } from "../../ir/json-type.js";
import type { Lowering } from "./lower-schema.js";
import type { SchemaPlace } from "./schema-context.js";

export function lowerObject(lowering: Lowering): ShapeOf<"object"> {
  const { read, schema, place, lower, context } = lowering;
  const inside = (...keys: readonly string[]): SchemaPlace => ({
    pointer: below(place.pointer, ...keys),
    types: jsonTypes,
  });
  const rest = read.at("additionalProperties");
  const names = read.at("propertyNames");
  const patterns = lowerPatterns(lowering);
  const required = read.get("required") ?? [];
  const properties = lowerProperties(lowering, new Set(required.map(({ value }) => value)));
  const declared = new Set(properties.map(({ key }) => key));
  const requires = required.filter(({ value }) => !declared.has(value));
  if (context.mode === "definition" && read.has("properties")) {
    for (const { value, span } of requires)
      context.report(
        diagnostic("schema/required-not-declared", span, {
          key: value,
          suggestion: nearest(value, [...declared]),
        }),
      );
  }
  return {
    kind: "object",
    properties,
    patterns: patterns.map(({ pattern, shape }) => ({ pattern, shape })),
    rest: rest ? lower(rest, inside("additionalProperties")) : null,
    names: limitNames(
      names ? lower(names, { ...inside("propertyNames"), types: ["string"] }) : null,
      patterns,
    ),
    ...bounds("size", read.get("minProperties"), read.get("maxProperties")),
    requires: [...new Set(requires.map(({ value }) => value))],
    dependencies: lowerDependencies(lowering),
    span: schema.span,
  };
}

interface KeyPattern {
  readonly pattern: string;
  readonly shape: Shape;
  /** The longest key that it may be asked about, where there must be a limit. */
  readonly limit?: number;
  readonly span: Span;
}

function lowerPatterns({ read, place, lower, context }: Lowering): readonly KeyPattern[] {
  const maxLength = maxLengthOf(read.at("propertyNames"));
  const { costOf, report } = context;
  return (read.get("patternProperties")?.entries ?? []).flatMap(({ key, keySpan: span, value }) => {
    const checked = checkPattern({ pattern: key, span, maxLength, costOf, report });
    const pointer = below(place.pointer, "patternProperties", key);
    return checked
      ? [{ pattern: key, shape: lower(value, { pointer, types: jsonTypes }), span, ...checked }]
      : [];
  });
}

function maxLengthOf(names: Located | undefined): number | undefined {
  const found = names?.kind === "map" ? valueOf(names, "maxLength") : undefined;
  return found?.kind === "scalar" && typeof found.value === "number" ? found.value : undefined;
}

/** What keys must be, and no longer than their patterns bear. */
function limitNames(names: Shape | null, patterns: readonly KeyPattern[]): Shape | null {
  const limited = patterns.filter(({ limit }) => limit !== undefined);
  const [first] = limited;
  if (!first) return names;
  const { span } = first;
  const max = Math.min(...limited.map(({ limit = Infinity }) => limit));
  const short: Shape = { kind: "string", length: { max }, span };
  return names ? { kind: "intersection", members: [short, names], span } : short;
}

function lowerProperties(
  { read, place, lower }: Lowering,
  required: ReadonlySet<string>,
): readonly Property[] {
  return (read.get("properties")?.entries ?? []).map(({ key, keySpan, value }) => ({
    key,
    required: required.has(key),
    shape: lower(value, { pointer: below(place.pointer, "properties", key), types: jsonTypes }),
    span: keySpan,
  }));
}

const lowerDependencies = ({ read }: Lowering): readonly Dependency[] =>
  (read.get("dependentRequired") ?? []).map(({ key, texts }) => ({
    key,
    keys: [...new Set(texts.map(({ value }) => value))],
  }));
