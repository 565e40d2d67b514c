import type { Model } from "../../ir/catalog.js";
import type { Evidence } from "../../ir/evidence.js";
import type { JsonValue } from "../../ir/json.js";
import type { ModelId, Shape, ShapeOf } from "../../ir/shape.js";
import { shapeReader } from "../../ir/visit-shape.js";
import type { DocPart } from "../../text/doc-comment.js";
import { intersectionType, literalType, unionType } from "./combine-types.js";
import { describeProperty } from "./describe-property.js";
import {
  anyBoolean,
  anyNumber,
  anyString,
  neverType,
  nullType,
  otherNumber,
  otherString,
  unknownType,
  type TypeSchema,
} from "./type-schema.js";

export type ModelNames = ReadonlyMap<ModelId, Pick<Model, "names">>;

/**
 * What a placeholder stands for. json-schema-to-typescript sees no key and no comment: it fails on keys such as
 * `hasOwnProperty`, and is four times as fast on schemas that share their parts.
 */
export interface Field {
  readonly key: string;
  readonly docs: readonly DocPart[];
}

/** Where a shape is lowered; `fields` and `references` grow as it goes. */
export interface LoweringScope {
  readonly models: ModelNames;
  /** By placeholder. */
  readonly fields: Map<string, Field>;
  /** Models referred to so far. */
  readonly references: Map<ModelId, TypeSchema>;
  /** How what surrounds the shape is known. */
  readonly evidence: Evidence | null;
}

/** A prefix with more optional items than this becomes an array of any of them, as each item adds a tuple. */
const mostOptionalItems = 6;

/**
 * The narrowest type that draft-07 can say and that no accepted value falls outside of: a pattern, a bound or a negation
 * is left out.
 */
export function lowerShape(shape: Shape, around: LoweringScope): TypeSchema {
  return lowerKind(shape, shape.evidence ? { ...around, evidence: shape.evidence } : around);
}

const lowerKind = shapeReader<TypeSchema, LoweringScope>({
  unknown: () => unknownType,
  never: () => neverType,
  null: () => nullType,
  boolean: () => anyBoolean,
  string: ({ known }) => (known?.length ? unionType([literalType(known), otherString]) : anyString),
  number: ({ known }) => (known?.length ? unionType([literalType(known), otherNumber]) : anyNumber),
  literal: ({ value }, scope) => lowerLiteral(value, scope),
  array: lowerArray,
  object: lowerObject,
  union: ({ members }, scope) => unionType(lowerAll(members, scope)),
  exclusive: ({ members }, scope) => unionType(lowerAll(members, scope)),
  intersection: ({ members }, scope) => intersectionType(lowerAll(members, scope)),
  negation: () => unknownType,
  condition: lowerCondition,
  unevaluated: ({ shape: inner }, scope) => lowerShape(inner, scope),
  ref: ({ model }, scope) => lowerReference(model, scope),
});

const lowerAll = (members: readonly Shape[], scope: LoweringScope) =>
  members.map((member) => lowerShape(member, scope));

function lowerReference(id: ModelId, { models, references }: LoweringScope): TypeSchema {
  const shared = references.get(id);
  if (shared) return shared;
  const model = models.get(id);
  if (!model) throw new Error(`The catalog has no model "${id}".`);
  const reference = { tsType: model.names.type };
  references.set(id, reference);
  return reference;
}

function lowerLiteral(value: JsonValue, scope: LoweringScope): TypeSchema {
  if (value === null) return nullType;
  if (typeof value !== "object") return literalType([value]);
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue) => lowerLiteral(item, scope));
    return { type: "array", items, additionalItems: false };
  }
  const members = Object.entries(value).map(([key, item]: [string, JsonValue]) => ({
    placeholder: addField(scope, { key, docs: [] }),
    type: lowerLiteral(item, scope),
    required: true,
  }));
  return objectType(members, neverType);
}

function lowerArray(shape: ShapeOf<"array">, scope: LoweringScope): TypeSchema {
  const rest = shape.items === null ? unknownType : lowerShape(shape.items, scope);
  if (shape.prefix.length === 0) return { type: "array", items: rest };
  const most = shape.length?.max ?? Infinity;
  const prefix = shape.prefix.map((item) => lowerShape(item, scope)).slice(0, most);
  const least = Math.min(shape.length?.min ?? 0, prefix.length);
  const closed = rest === neverType || most <= prefix.length;
  if (prefix.length - least > mostOptionalItems || (!closed && isNestedReference(rest)))
    return { type: "array", items: unionType(closed ? prefix : [...prefix, rest]) };
  const lengths = Array.from({ length: prefix.length - least + 1 }, (_, more) => least + more);
  return unionType(
    lengths.map((length) => ({
      type: "array",
      items: prefix.slice(0, length),
      additionalItems: closed || length < prefix.length ? false : rest,
    })),
  );
}

/**
 * Whether arrays lead to a model without an object in between. TypeScript resolves what follows in a tuple at once, and
 * would call an alias circular that is recursive in this way.
 */
function isNestedReference(type: TypeSchema, isNested = false): boolean {
  if ("anyOf" in type) return type.anyOf.some((member) => isNestedReference(member, isNested));
  if ("allOf" in type) return type.allOf.some((member) => isNestedReference(member, isNested));
  if ("tsType" in type) return isNested && isReference(type);
  if (!("items" in type)) return false;
  const items = "additionalItems" in type ? [...type.items, type.additionalItems] : [type.items];
  return items.some((item) => item !== false && isNestedReference(item, true));
}

const isReference = (type: TypeSchema) =>
  ![unknownType, neverType, otherString, otherNumber].includes(type);

interface MemberType {
  readonly placeholder: string;
  readonly type: TypeSchema;
  readonly required: boolean;
}

function lowerObject(shape: ShapeOf<"object">, scope: LoweringScope): TypeSchema {
  const { properties, patterns, requires } = shape;
  const other = shape.rest === null ? unknownType : lowerShape(shape.rest, scope);
  const matching = patterns.map((pattern) => lowerShape(pattern.shape, scope));
  const named = new Set(properties.map((property) => property.key));
  const members = properties.map((property) => ({
    placeholder: addField(scope, {
      key: property.key,
      docs: describeProperty(property, scope.evidence),
    }),
    type: lowerShape(property.shape, scope),
    required: property.required || requires.includes(property.key),
  }));
  const unnamed = requires
    .filter((key) => !named.has(key))
    .map((key) => ({
      placeholder: addField(scope, { key, docs: [] }),
      // The key may match several patterns at once, or none of them.
      type: patterns.length > 0 ? unknownType : other,
      required: true,
    }));
  return objectType([...members, ...unnamed], unionType([...matching, other]));
}

/** `others` is what any other key holds. */
function objectType(members: readonly MemberType[], others: TypeSchema): TypeSchema {
  // Where keys are known and nothing is said of the others, an index signature would only blur what is known.
  const silent = members.length > 0 && (others === unknownType || others === neverType);
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ placeholder, type }) => [placeholder, type])),
    required: members.filter((member) => member.required).map(({ placeholder }) => placeholder),
    additionalProperties: silent ? false : others,
  };
}

function lowerCondition(shape: ShapeOf<"condition">, scope: LoweringScope): TypeSchema {
  const test = lowerShape(shape.if, scope);
  const then = shape.then === null ? test : intersectionType([test, lowerShape(shape.then, scope)]);
  return unionType([then, shape.else === null ? unknownType : lowerShape(shape.else, scope)]);
}

function addField({ fields }: LoweringScope, field: Field): string {
  const placeholder = `p${fields.size}`;
  fields.set(placeholder, field);
  return placeholder;
}
