import { diagnostic } from "../../diagnostics/diagnostic.js";
import { below } from "../../ir/pointer.js";
import type { Dependency, Property, ShapeOf } from "../../ir/shape.js";
import { describeLocated } from "../../source/located.js";
import { nearest } from "../decode.js";
import { bounds } from "./bounds.js";
import { jsonTypes } from "./keywords.js";
import type { Lowering } from "./lower-schema.js";
import { patternProblem } from "./pattern-problem.js";
import type { SchemaPlace } from "./schema-context.js";

export function lowerObject(lowering: Lowering): ShapeOf<"object"> {
  const { read, schema, place, lower, context } = lowering;
  const inside = (...keys: readonly string[]): SchemaPlace => ({
    pointer: below(place.pointer, ...keys),
    types: jsonTypes,
  });
  const rest = read.at("additionalProperties");
  const names = read.at("propertyNames");
  const patterns = (read.map("patternProperties")?.entries ?? []).flatMap(
    ({ key, keySpan, value }) => {
      const problem = patternProblem(key);
      if (problem !== null) context.report(diagnostic("schema/pattern", keySpan, { problem }));
      return problem === null
        ? [{ pattern: key, shape: lower(value, inside("patternProperties", key)) }]
        : [];
    },
  );
  const required = read.texts("required");
  const properties = lowerProperties(lowering, new Set(required.map(({ value }) => value)));
  const declared = properties.map(({ key }) => key);
  const requires = required.filter(({ value }) => !declared.includes(value));
  if (context.mode === "definition" && read.has("properties")) {
    for (const { value, span } of requires)
      context.report(
        diagnostic("schema/required-not-declared", span, {
          key: value,
          suggestion: nearest(value, declared),
        }),
      );
  }
  return {
    kind: "object",
    properties,
    patterns,
    rest: rest ? lower(rest, inside("additionalProperties")) : null,
    names: names ? lower(names, { ...inside("propertyNames"), types: ["string"] }) : null,
    ...bounds("size", read.count("minProperties"), read.count("maxProperties")),
    requires: [...new Set(requires.map(({ value }) => value))],
    dependencies: lowerDependencies(lowering),
    span: schema.span,
  };
}

function lowerProperties(
  { read, place, lower }: Lowering,
  required: ReadonlySet<string>,
): readonly Property[] {
  return (read.map("properties")?.entries ?? []).map(({ key, keySpan, value }) => ({
    key,
    required: required.has(key),
    shape: lower(value, { pointer: below(place.pointer, "properties", key), types: jsonTypes }),
    span: keySpan,
  }));
}

function lowerDependencies({ read, context }: Lowering): readonly Dependency[] {
  return (read.map("dependentRequired")?.entries ?? []).flatMap(({ key, value }) => {
    if (value.kind === "list") {
      const keys = value.items.flatMap((item) =>
        item.kind === "scalar" && typeof item.value === "string" ? [item.value] : [],
      );
      if (keys.length === value.items.length) return [{ key, keys: [...new Set(keys)] }];
    }
    const found = describeLocated(value);
    context.report(
      diagnostic("schema/keyword-value", value.span, {
        key: "dependentRequired",
        expected: "lists of texts",
        found,
      }),
    );
    return [];
  });
}
