import { jsonTypes, type JsonType } from "../../ir/json-type.js";
import type { FormName } from "./forms.js";

/** The words that `type` takes. */
export const typeWords: readonly string[] = [...jsonTypes, "integer"];

/** What a keyword is for, and the form that its value has. */
type Treatment =
  /** Asks something of values of a type; `any` where it does whatever the type is. */
  | {
      readonly kind: "modelled";
      readonly form: FormName;
      readonly type: JsonType | "any";
    }
  /** Says something about a value without restricting it. */
  | { readonly kind: "annotation"; readonly form: FormName }
  /** Identifies or holds schemas; read where references are resolved. */
  | { readonly kind: "structure"; readonly form: FormName }
  | { readonly kind: "refused"; readonly reason: string; readonly form?: FormName };

const asks =
  (type: JsonType | "any") =>
  <F extends FormName>(form: F) =>
    ({ kind: "modelled", type, form }) as const;
const [ofAny, ofText, ofNumber] = [asks("any"), asks("string"), asks("number")];
const [ofArray, ofObject] = [asks("array"), asks("object")];
const annotation = <F extends FormName>(form: F) => ({ kind: "annotation", form }) as const;
const structure = <F extends FormName>(form: F) => ({ kind: "structure", form }) as const;
const refuse = (reason: string) => ({ kind: "refused", reason }) as const;
const earlierDraft = (successor: string) =>
  refuse(`it belongs to an earlier draft; 2020-12 has ${successor}`);

/**
 * Every keyword of JSON Schema 2020-12, those of earlier drafts that people bring along, and our own, in the order in which a
 * definition has them.
 */
export const keywords = {
  $ref: ofAny("text"),
  type: ofAny("types"),

  title: annotation("text"),
  description: annotation("text"),
  $comment: annotation("text"),
  deprecated: annotation("flag"),
  readOnly: annotation("flag"),
  writeOnly: annotation("flag"),

  format: ofText("text"),
  contentEncoding: annotation("text"),
  contentMediaType: annotation("text"),
  contentSchema: annotation("schema"),

  const: ofAny("value"),
  enum: ofAny("values"),
  default: annotation("value"),
  examples: annotation("values"),

  pattern: ofText("text"),
  minLength: ofText("count"),
  maxLength: ofText("count"),

  minimum: ofNumber("number"),
  maximum: ofNumber("number"),
  exclusiveMinimum: ofNumber("number"),
  exclusiveMaximum: ofNumber("number"),
  multipleOf: ofNumber("factor"),

  minItems: ofArray("count"),
  maxItems: ofArray("count"),
  uniqueItems: ofArray("flag"),
  prefixItems: ofArray("schemas"),
  items: ofArray("schema"),
  contains: ofArray("schema"),
  minContains: ofArray("count"),
  maxContains: ofArray("count"),
  unevaluatedItems: ofArray("schema"),

  required: ofObject("texts"),
  minProperties: ofObject("count"),
  maxProperties: ofObject("count"),
  propertyNames: ofObject("schema"),
  properties: ofObject("schema-map"),
  patternProperties: ofObject("schema-map"),
  additionalProperties: ofObject("schema"),
  dependentRequired: ofObject("texts-map"),
  dependentSchemas: ofObject("schema-map"),
  unevaluatedProperties: ofObject("schema"),

  allOf: ofAny("schemas"),
  anyOf: ofAny("schemas"),
  oneOf: ofAny("schemas"),
  not: ofAny("schema"),
  if: ofAny("schema"),
  then: ofAny("schema"),
  else: ofAny("schema"),

  $schema: structure("text"),
  $id: structure("text"),
  $anchor: structure("text"),
  $defs: structure("schema-map"),

  $dynamicRef: refuse("what it means depends on who refers to the schema; write a `$ref`"),
  $dynamicAnchor: refuse("it only serves `$dynamicRef`; write an `$anchor`"),
  $vocabulary: refuse("vocabularies of one's own are not read"),
  definitions: { ...earlierDraft("`$defs`"), form: "schema-map" },
  dependencies: {
    ...earlierDraft("`dependentRequired` and `dependentSchemas`"),
    form: "map",
  },
  additionalItems: earlierDraft("`prefixItems` and `items`"),
  $recursiveRef: earlierDraft("`$ref`"),
  $recursiveAnchor: earlierDraft("`$anchor`"),
  id: earlierDraft("`$id`"),
  nullable: refuse('it belongs to OpenAPI 3.0; write `type: [string, "null"]`'),
  discriminator: refuse(
    "it belongs to OpenAPI; hookscribe finds the discriminating property itself",
  ),
  example: refuse("it belongs to OpenAPI 3.0; write `examples`"),
} as const satisfies { readonly [keyword: string]: Treatment };

export type Keyword = keyof typeof keywords;

export const keywordNames: readonly string[] = Object.keys(keywords);

export const treatmentOf = (key: string): Treatment | null =>
  Object.hasOwn(keywords, key) ? keywords[key as Keyword] : null;

/** The form that the value of a key has; `null` for what is no keyword, or one whose value nobody reads. */
export const formOf = (key: string): FormName | null => treatmentOf(key)?.form ?? null;

/** Keys that hold schemas for references to lead to, in this draft and in earlier ones. */
export const holders: readonly string[] = ["definitions", "$defs"];

/** Whether a keyword may restrict a value: not what only holds schemas, describes, or is a note of OpenAPI's. */
export function restricts(key: string): boolean {
  const kind = treatmentOf(key)?.kind;
  const isSilent = holders.includes(key) || key === "discriminator" || key === "example";
  return kind === "modelled" || (kind === "refused" && !isSilent);
}

/** Our own keys inside a schema, beside any other `x-` note. */
export const ownKeywords = ["x-evidence", "x-source", "x-extensible-enum"] as const;
