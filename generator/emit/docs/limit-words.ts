import type { JsonValue } from "../../ir/json.js";
import { jsonText } from "../../ir/json-text.js";
import type { Bounds, Doc, Range, Shape, ShapeOf } from "../../ir/shape.js";
import { codeSpan, joinInline, phrase, line, text, type Inline } from "../../text/markdown.js";

/** What narrows a value beyond its type, one sentence each: allowed values, bounds, patterns. */
export function limitWords(shape: Shape): readonly Inline[] {
  // No table of functions here: this runs for every field of every page.
  switch (shape.kind) {
    case "unknown":
    case "never":
    case "null":
    case "boolean":
    case "ref":
      return none;
    case "string":
      return stringLimits(shape);
    case "number":
      return numberLimits(shape);
    case "literal":
      return allowedWords([shape.value], false);
    case "array":
      return arrayLimits(shape);
    case "object":
      return objectLimits(shape);
    case "union":
    case "exclusive":
      return memberLimits(shape.members);
    case "intersection":
      return shape.members.flatMap(limitWords);
    case "negation":
      return [line`Some values are ruled out; the JSON Schema says which.`];
    case "condition":
      return [line`More holds under a condition, which the JSON Schema has.`];
    case "unevaluated": {
      const closed = shape.properties?.kind === "never";
      return [...limitWords(shape.shape), ...(closed ? [line`No other keys.`] : [])];
    }
  }
}

const none: readonly Inline[] = [];

/** The part of it that lists values. */
export function valueWords(shape: Shape): readonly Inline[] {
  if (shape.kind === "string" || shape.kind === "number") return knownWords(shape.known);
  if (shape.kind === "literal") return allowedWords([shape.value], false);
  if (shape.kind !== "union" && shape.kind !== "exclusive") return none;
  const values = shape.members.flatMap((member) =>
    member.kind === "literal" ? [member.value] : [],
  );
  const others = shape.members.filter(({ kind }) => kind !== "literal" && kind !== "null");
  return [...allowedWords(values, others.length > 0), ...others.flatMap(valueWords)];
}

function stringLimits({ pattern, length, known }: ShapeOf<"string">): readonly Inline[] {
  if (!pattern && !length && !known) return none;
  return [
    ...boundWords(length, "character"),
    ...(pattern === undefined ? [] : [line`Matches ${codeSpan(pattern)}.`]),
    ...knownWords(known),
  ];
}

function numberLimits({ range, multipleOf, known }: ShapeOf<"number">): readonly Inline[] {
  if (!range && multipleOf === undefined && !known) return none;
  return [
    ...rangeWords(range),
    ...(multipleOf === undefined ? [] : [line`A multiple of ${multipleOf}.`]),
    ...knownWords(known),
  ];
}

function arrayLimits(array: ShapeOf<"array">): readonly Inline[] {
  const { items, length, unique, contains, prefix } = array;
  return [
    ...boundWords(length, "item"),
    ...(unique ? [line`No two items alike.`] : []),
    ...(contains ? [line`Some items are of a certain kind; the JSON Schema says which.`] : []),
    ...(prefix.length > 0 && items?.kind === "never" ? [line`No further items.`] : []),
    ...(items ? eachWords(line`Each`, items) : []),
  ];
}

function objectLimits(object: ShapeOf<"object">): readonly Inline[] {
  const { properties, patterns, rest, names, size, requires, dependencies } = object;
  return [
    ...boundWords(size, "key"),
    ...(names ? eachWords(line`Each key`, names) : []),
    ...patterns.map(({ pattern }) => line`Some keys match ${codeSpan(pattern)}.`),
    ...requires.map((key) => line`${codeSpan(key)} is always there.`),
    ...dependencies.map(
      ({ key, keys }) =>
        line`With ${codeSpan(key)} comes ${joinInline(keys.map(codeSpan), line`, `)}.`,
    ),
    ...(rest?.kind === "never" && properties.length > 0 ? [line`No other keys.`] : []),
    ...(rest && properties.length === 0 ? eachWords(line`Each value`, rest) : []),
  ];
}

/** What is said of an unnamed value inside another, which has no row of its own. */
function eachWords(subject: Inline, shape: Shape): readonly Inline[] {
  const description = shape.kind === "ref" ? undefined : shape.doc?.description;
  const said = [...(description ? [phrase(description)] : []), ...limitWords(shape)];
  return said.length === 0 ? [] : [line`${subject}: ${joinInline(said, line` `)}`];
}

function memberLimits(members: readonly Shape[]): readonly Inline[] {
  const values = members.flatMap((member) => (member.kind === "literal" ? [member.value] : []));
  const others = members.filter(({ kind }) => kind !== "literal" && kind !== "null");
  // Limits of whole objects belong to their fields.
  const limits = others.filter(({ kind }) => kind !== "object").flatMap(limitWords);
  return [...allowedWords(values, others.length > 0), ...limits];
}

function allowedWords(values: readonly JsonValue[], orOthers: boolean): readonly Inline[] {
  const [only] = values;
  if (only === undefined) return [];
  const list = joinInline(values.map(valueCode), line`, `);
  if (orOthers) return [line`May also be ${list}.`];
  return [values.length === 1 ? line`The value ${list}, no other.` : line`One of ${list}.`];
}

const knownWords = (known: readonly JsonValue[] | undefined): readonly Inline[] =>
  known === undefined || known.length === 0
    ? []
    : [line`Known values: ${joinInline(known.map(valueCode), line`, `)}; others may come.`];

/** A value as it stands in JSON, strings without quotes where nothing else could be meant. */
export function valueCode(value: JsonValue): Inline {
  if (typeof value !== "string") return codeSpan(jsonText(value));
  const misleading =
    value === "" || value.trim() !== value || /^(?:true|false|null|[-\d.]+|["[{].*)$/.test(value);
  return codeSpan(misleading ? JSON.stringify(value) : value);
}

function boundWords(bounds: Bounds | undefined, unit: string): readonly Inline[] {
  if (!bounds) return [];
  const { min, max } = bounds;
  const units = (count: number) => text(count === 1 ? unit : `${unit}s`);
  if (min !== undefined && min === max) return [line`Exactly ${min} ${units(min)}.`];
  if (min !== undefined && max !== undefined) return [line`${min} to ${max} ${units(max)}.`];
  if (min !== undefined) return [line`At least ${min} ${units(min)}.`];
  return max === undefined ? [] : [line`At most ${max} ${units(max)}.`];
}

function rangeWords(range: Range | undefined): readonly Inline[] {
  if (!range) return [];
  const { min, max, exclusiveMin, exclusiveMax } = range;
  if (min !== undefined && max !== undefined) return [line`${min} to ${max}.`];
  return [
    ...(min === undefined ? [] : [line`At least ${min}.`]),
    ...(exclusiveMin === undefined ? [] : [line`More than ${exclusiveMin}.`]),
    ...(max === undefined ? [] : [line`At most ${max}.`]),
    ...(exclusiveMax === undefined ? [] : [line`Less than ${exclusiveMax}.`]),
  ];
}

/** What annotations say besides the description. */
export function annotationWords(doc: Doc | undefined): readonly Inline[] {
  if (!doc) return none;
  const { deprecated, readOnly, writeOnly, examples } = doc;
  const { contentEncoding, contentMediaType, format } = doc;
  return [
    ...(deprecated ? [line`**Deprecated.**`] : []),
    ...(format === undefined ? [] : [line`Format: ${codeSpan(format)}.`]),
    ...(contentEncoding === undefined ? [] : [line`Encoded as ${codeSpan(contentEncoding)}.`]),
    ...(contentMediaType === undefined ? [] : [line`Holds ${codeSpan(contentMediaType)}.`]),
    ...(doc.default === undefined
      ? []
      : [line`When it is absent, ${valueCode(doc.default)} is meant.`]),
    ...(readOnly ? [line`Read-only.`] : []),
    ...(writeOnly ? [line`Write-only.`] : []),
    ...(examples === undefined || examples.length === 0
      ? []
      : [line`Such as ${joinInline(examples.map(valueCode), line`, `)}.`]),
  ];
}
