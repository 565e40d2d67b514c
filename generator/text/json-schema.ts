import type { Doubt, Evidence, Source } from "../ir/evidence.js";
import type { JsonObject, JsonValue } from "../ir/json.js";
import { jsonTypeOf, jsonTypes } from "../ir/json-type.js";
import type { Bounds, Doc, ModelId, Property, Shape, ShapeOf } from "../ir/shape.js";
import { shapeReader } from "../ir/visit-shape.js";

/** A JSON Schema 2020-12: `true`, `false` or an object of keywords. */
export type Schema = boolean | JsonObject;

export interface SchemaOptions {
  /** The `$ref` of a model: `#/$defs/Customer`. */
  readonly reference: (model: ModelId) => string;
  /** Keywords to write beside the `anyOf` or `oneOf` of these members, such as OpenAPI's `discriminator`. */
  readonly besideMembers?: (members: readonly Shape[]) => JsonObject;
  /** Write `additionalProperties: true` and `items: {}` where a schema is silent: generators take it for "none", linters refuse it. */
  readonly breaksSilence?: boolean;
  /** How descriptions are written where they are read as markup; as they are by default. */
  readonly describe?: (description: string) => string;
}

/**
 * A shape as the schema it would be parsed from: parsing what is printed gives the shape again, without its spans and
 * doubts, which no schema holds. Evidence is written as `x-evidence`, ids of sources as `x-source`, doubts as `x-doubts`,
 * open lists as `x-extensible-enum`.
 */
export function printSchema(shape: Shape, options: SchemaOptions): Schema {
  const schema = printKeywords(shape, options);
  if (isPlain(shape)) return schema;
  const annotated = {
    ...annotationsBefore(shape.doc ?? {}, options),
    ...schemaObject(schema),
    ...annotationsAfter(shape),
  };
  return Object.keys(annotated).length === 0 ? schema : annotated;
}

/** `false` beside an annotation: a type that its only value does not have. */
const nothing: JsonObject = { type: "null", const: false };

/** The same schema as keywords, beside which others can be written. */
export function schemaObject(schema: Schema): JsonObject {
  if (typeof schema !== "boolean") return schema;
  return schema ? {} : nothing;
}

function annotationsBefore(doc: Doc, { describe = (text) => text }: SchemaOptions): JsonObject {
  const { title, description, format } = doc;
  return present({
    title,
    description: description === undefined ? undefined : describe(description),
    format,
  });
}

function annotationsAfter({ doc = {}, evidence, sources, doubts }: Shape): JsonObject {
  const { deprecated, readOnly, writeOnly, contentEncoding, contentMediaType, examples } = doc;
  return present({
    contentEncoding,
    contentMediaType,
    default: doc.default,
    examples,
    deprecated,
    readOnly,
    writeOnly,
    "x-evidence": evidence,
    "x-source": sources,
    "x-doubts": doubts && printDoubts(doubts),
  });
}

/** What a reader needs of each doubt; `undefined` when there is none. */
export const printDoubts = (doubts: readonly Doubt[]): readonly JsonObject[] | undefined =>
  doubts.length > 0
    ? doubts.map(({ kind, source, reading }) => ({ kind, source, reading }))
    : undefined;

/** The sources that `x-source` names by their ids. */
export const printSources = (sources: readonly (Source & { readonly evidence?: Evidence })[]) =>
  sources.map(({ id, title, url, document, retrieved, evidence }) =>
    present({
      id,
      title,
      url: url ?? undefined,
      document: document ?? undefined,
      retrieved: retrieved ?? undefined,
      evidence,
    }),
  );

/** An object without the parts that are `undefined`; keys are names of ours. */
export function present(parts: { readonly [key: string]: JsonValue | undefined }): JsonObject {
  const kept: { [key: string]: JsonValue } = {};
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (part !== undefined) kept[key] = part;
  }
  return kept;
}

const printKeywords = shapeReader<Schema, SchemaOptions>({
  unknown: () => true,
  never: () => false,
  null: () => ({ type: "null" }),
  boolean: () => ({ type: "boolean" }),
  string: printString,
  number: printNumber,
  literal: ({ value }) => ({ ...typeOfValues([value]), const: value }),
  array: (array, options) => ({
    ...printArray(array, within(options)),
    ...(options.breaksSilence === true && hasNoItems(array) ? { items: {} } : {}),
  }),
  object: (object, options) => ({
    ...printObject(object, within(options)),
    ...(options.breaksSilence === true && hasNoKeys(object) ? { additionalProperties: true } : {}),
  }),
  union: ({ members }, options) =>
    printValues(members) ??
    printTypes(members, options) ?? {
      anyOf: members.map(within(options)),
      ...options.besideMembers?.(members),
    },
  exclusive: ({ members }, options) => ({
    oneOf: members.map(within(options)),
    ...options.besideMembers?.(members),
  }),
  intersection: ({ members }, options) => ({ allOf: members.map(within(options)) }),
  negation: ({ shape }, options) => ({ not: printSchema(shape, options) }),
  condition: (condition, options) => ({
    if: printSchema(condition.if, options),
    ...(condition.then ? { then: printSchema(condition.then, options) } : {}),
    ...(condition.else ? { else: printSchema(condition.else, options) } : {}),
  }),
  unevaluated: ({ shape, properties, items }, options) => ({
    ...printUnevaluatedIn(shape, options),
    ...(properties ? { unevaluatedProperties: printSchema(properties, options) } : {}),
    ...(items ? { unevaluatedItems: printSchema(items, options) } : {}),
  }),
  ref: ({ model }, options) => ({ $ref: options.reference(model) }),
});

const within =
  (options: SchemaOptions): Print =>
  (inner) =>
    printSchema(inner, options);

const hasNoKeys = ({ properties, patterns, rest }: ShapeOf<"object">) =>
  properties.length + patterns.length === 0 && rest === null;

const hasNoItems = ({ prefix, items, contains }: ShapeOf<"array">) =>
  prefix.length === 0 && items === null && contains === undefined;

function printUnevaluatedIn(shape: Shape, options: SchemaOptions): JsonObject {
  // Silence leaves keys and items unevaluated, and a word would not.
  const schema = printSchema(shape, { ...options, breaksSilence: false });
  return standsAlone(shape) ? { allOf: [schema] } : schemaObject(schema);
}

const isPlain = ({ doc, evidence, sources, doubts }: Shape) =>
  [doc, evidence, sources, doubts].every((each) => each === undefined);

/** Whether `unevaluatedProperties` beside its keywords would say something else than around it. */
const standsAlone = (shape: Shape) => shape.kind === "unevaluated" || !isPlain(shape);

const bounds = (word: string, { min, max }: Bounds = {}): JsonObject =>
  present({ [`min${word}`]: min, [`max${word}`]: max });

function printString({ format, pattern, length, known }: ShapeOf<"string">): JsonObject {
  return {
    type: "string",
    ...present({ format, pattern }),
    ...bounds("Length", length),
    ...present({ "x-extensible-enum": known }),
  };
}

function printNumber({ integer, range, multipleOf, known }: ShapeOf<"number">): JsonObject {
  return {
    type: integer ? "integer" : "number",
    ...present({
      minimum: range?.min,
      maximum: range?.max,
      exclusiveMinimum: range?.exclusiveMin,
      exclusiveMaximum: range?.exclusiveMax,
      multipleOf,
      "x-extensible-enum": known,
    }),
  };
}

type Print = (shape: Shape) => Schema;

function printArray(array: ShapeOf<"array">, print: Print): JsonObject {
  const { prefix, items, length, unique, contains } = array;
  return {
    type: "array",
    ...(prefix.length > 0 ? { prefixItems: prefix.map(print) } : {}),
    ...(items ? { items: print(items) } : {}),
    ...bounds("Items", length),
    ...(unique ? { uniqueItems: true } : {}),
    ...(contains ? { contains: print(contains.shape) } : {}),
    ...(contains ? present({ minContains: contains.min }) : {}),
    ...(contains ? present({ maxContains: contains.max }) : {}),
  };
}

function printObject(object: ShapeOf<"object">, print: Print): JsonObject {
  const { properties, patterns, rest, names, size, dependencies } = object;
  const required = properties.filter((property) => property.required).map(({ key }) => key);
  return {
    type: "object",
    ...keyed(
      "properties",
      properties.map(({ key, shape }: Property) => [key, print(shape)]),
    ),
    ...keyed(
      "patternProperties",
      patterns.map(({ pattern, shape }) => [pattern, print(shape)]),
    ),
    ...(rest ? { additionalProperties: print(rest) } : {}),
    ...(names ? { propertyNames: print(names) } : {}),
    ...listed("required", [...required, ...object.requires]),
    ...keyed(
      "dependentRequired",
      dependencies.map(({ key, keys }) => [key, keys]),
    ),
    ...bounds("Properties", size),
  };
}

const keyed = (keyword: string, entries: readonly (readonly [string, JsonValue])[]): JsonObject =>
  entries.length > 0 ? { [keyword]: Object.fromEntries(entries) } : {};

const listed = (keyword: string, items: readonly JsonValue[]): JsonObject =>
  items.length > 0 ? { [keyword]: items } : {};

/** Several values, nothing said of each: `enum`. */
function printValues(members: readonly Shape[]): JsonObject | null {
  if (members.length < 2) return null;
  const values: JsonValue[] = [];
  for (const member of members) {
    if (!isPlain(member)) return null;
    if (member.kind === "literal") values.push(member.value);
    else if (member.kind === "null") values.push(null);
    else return null;
  }
  return { ...typeOfValues(values), enum: values };
}

/** What the values are, for readers that do not look at each: `type` beside `enum` or `const`. */
function typeOfValues(values: readonly JsonValue[]): JsonObject {
  const [first, ...others] = new Set(values.map(jsonTypeOf));
  if (first === undefined) return {};
  return { type: others.length === 0 ? first : [first, ...others] };
}

/** One shape for each of several types, nothing said of each: a list of types with the keywords of all. */
function printTypes(members: readonly Shape[], options: SchemaOptions): JsonObject | null {
  const kinds = new Set(members.map(({ kind }) => kind));
  if (members.length < 2 || kinds.size < members.length) return null;
  if (!members.every((member) => isPlain(member) && jsonTypes.some((type) => type === member.kind)))
    return null;
  if (members.filter((member) => "known" in member).length > 1) return null;
  const printed = members.map((member) => schemaObject(printKeywords(member, options)));
  const type = printed.map((each) => each["type"] ?? null);
  return { ...Object.assign({}, ...printed), type };
}
