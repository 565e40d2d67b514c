import { below } from "../../ir/pointer.js";
import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import type { Bounds, Dependency, Property, Range, Shape, ShapeOf } from "../../ir/shape.js";
import { formats } from "../../ir/shape.js";
import { nearest } from "../decode.js";
import type { Located } from "../../source/located.js";
import { describeLocated } from "../../source/located.js";
import { jsonTypes, keywords, type JsonType, type Keyword } from "./keywords.js";
import type { Lowering } from "./lower-schema.js";
import type { KeywordReader, SchemaPlace } from "./schema-context.js";

const typeWords = [...jsonTypes, "integer"];

/** The types that a schema admits in its place. */
export function readTypes(
  read: KeywordReader,
  place: SchemaPlace,
  report: Report,
): { types: readonly JsonType[]; integer: boolean; stated: boolean } {
  const located = read.at("type");
  if (!located) return { types: place.types, integer: false, stated: false };
  const words = (located.kind === "list" ? located.items : [located]).flatMap((item) =>
    typeWord(item, report),
  );
  const types = [
    ...new Set(words.map((word) => (word === "integer" ? "number" : (word as JsonType)))),
  ];
  return {
    types: types.filter((type) => place.types.includes(type)),
    integer: words.includes("integer") && !words.includes("number"),
    stated: true,
  };
}

function typeWord(item: Located, report: Report): readonly string[] {
  const word = item.kind === "scalar" ? item.value : undefined;
  if (typeof word === "string" && typeWords.includes(word)) return [word];
  const found = typeof word === "string" ? `"${word}"` : describeLocated(item);
  const suggestion = typeof word === "string" ? nearest(word, typeWords) : null;
  report(
    diagnostic("schema/unknown-type", item.span, {
      found,
      suggestion: word === null ? "null" : suggestion,
    }),
  );
  return [];
}

/** One shape per type that the schema admits; none where it says nothing of them. */
export function lowerTypes(lowering: Lowering): readonly Shape[] {
  const { types, stated, read, schema } = lowering;
  if (read.has("enum", "const") && !constrains(lowering)) return [];
  if (!stated && !constrains(lowering)) return [];
  const members = types.map((type) => lowerType[type](lowering));
  const [first] = members;
  if (!first) return [{ kind: "never", span: schema.span }];
  return [members.length === 1 ? first : { kind: "union", members, span: schema.span }];
}

const isAbout = (types: readonly JsonType[], key: string) => {
  const treatment = Object.hasOwn(keywords, key) ? keywords[key as Keyword] : null;
  return treatment?.kind === "modelled" && types.some((type) => type === treatment.type);
};

/** Kept apart: they hold for the whole schema object, not for one of its types. */
const handledElsewhere: readonly string[] = [
  "unevaluatedItems",
  "unevaluatedProperties",
  "dependentSchemas",
  "minContains",
  "maxContains",
];

const constrains = ({ schema, types }: Lowering) =>
  schema.entries.some(
    ({ key }) =>
      (isAbout(types, key) && !handledElsewhere.includes(key)) || key === "x-extensible-enum",
  );

const lowerType: { readonly [T in JsonType]: (lowering: Lowering) => Shape } = {
  null: ({ schema }) => ({ kind: "null", span: schema.span }),
  boolean: ({ schema }) => ({ kind: "boolean", span: schema.span }),
  number: lowerNumber,
  string: lowerString,
  array: lowerArray,
  object: lowerObject,
};

function lowerString({ read, schema, context }: Lowering): ShapeOf<"string"> {
  const format = formats.find((each) => each === read.text("format"));
  const pattern = checkedPattern({
    pattern: read.text("pattern"),
    at: read.at("pattern"),
    report: context.report,
  });
  const known = knownValues(schema, (value) => typeof value === "string");
  return {
    kind: "string",
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern }),
    ...bounds("length", read.count("minLength"), read.count("maxLength")),
    ...(known.length > 0 ? { known } : {}),
    span: schema.span,
  };
}

function knownValues<T>(
  schema: Lowering["schema"],
  admit: (value: unknown) => value is T,
): readonly T[] {
  const list = schema.entries.find(({ key }) => key === "x-extensible-enum")?.value;
  if (list?.kind !== "list") return [];
  const values: readonly unknown[] = list.items.map((item) =>
    item.kind === "scalar" ? item.value : undefined,
  );
  return values.filter(admit);
}

function checkedPattern({
  pattern,
  at,
  report,
}: {
  pattern: string | undefined;
  at: Located | undefined;
  report: Report;
}) {
  if (pattern === undefined || !at) return undefined;
  const problem = patternProblem(pattern);
  if (problem !== null) report(diagnostic("schema/pattern", at.span, { problem }));
  return problem === null ? pattern : undefined;
}

export function patternProblem(pattern: string): string | null {
  try {
    new RegExp(pattern, "u");
    return null;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^Invalid regular expression: /, "")
      : String(error);
  }
}

function bounds<K extends string>(key: K, min: number | undefined, max: number | undefined) {
  const value: Bounds = { ...(min ? { min } : {}), ...(max === undefined ? {} : { max }) };
  return (Object.keys(value).length > 0 ? { [key]: value } : {}) as { readonly [P in K]?: Bounds };
}

function lowerNumber({ read, schema, integer, context }: Lowering): ShapeOf<"number"> {
  const [min, max] = [read.number("minimum"), read.number("maximum")];
  const [exclusiveMin, exclusiveMax] = [
    read.number("exclusiveMinimum"),
    read.number("exclusiveMaximum"),
  ];
  const range: Range = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(exclusiveMin === undefined ? {} : { exclusiveMin }),
    ...(exclusiveMax === undefined ? {} : { exclusiveMax }),
  };
  const multipleOf = read.number("multipleOf");
  const at = read.at("multipleOf");
  if (multipleOf !== undefined && multipleOf <= 0 && at) {
    const found = describeLocated(at);
    context.report(
      diagnostic("schema/keyword-value", at.span, {
        key: "multipleOf",
        expected: "a number above zero",
        found,
      }),
    );
  }
  const known = knownValues(schema, (value) => typeof value === "number");
  return {
    kind: "number",
    integer,
    ...(Object.keys(range).length > 0 ? { range } : {}),
    ...(multipleOf === undefined ? {} : { multipleOf }),
    ...(known.length > 0 ? { known } : {}),
    span: schema.span,
  };
}

function lowerArray({ read, schema, place, lower, context }: Lowering): ShapeOf<"array"> {
  const inside = (key: string, ...more: readonly number[]): SchemaPlace => ({
    pointer: below(place.pointer, key, ...more),
    types: jsonTypes,
  });
  const items = read.at("items");
  if (items?.kind === "list") {
    const found = "a list, as in earlier drafts (`prefixItems` in 2020-12)";
    context.report(
      diagnostic("schema/keyword-value", items.span, {
        key: "items",
        expected: "one schema",
        found,
      }),
    );
  }
  const contains = read.at("contains");
  const minContains = read.count("minContains") ?? 1;
  const maxContains = read.count("maxContains");
  return {
    kind: "array",
    prefix: read
      .list("prefixItems")
      .map((item, index) => lower(item, inside("prefixItems", index))),
    items: items && items.kind !== "list" ? lower(items, inside("items")) : null,
    ...bounds("length", read.count("minItems"), read.count("maxItems")),
    unique: read.flag("uniqueItems") ?? false,
    ...(contains
      ? {
          contains: {
            shape: lower(contains, inside("contains")),
            min: minContains,
            ...(maxContains === undefined ? {} : { max: maxContains }),
          },
        }
      : {}),
    span: schema.span,
  };
}

function lowerObject(lowering: Lowering): ShapeOf<"object"> {
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
