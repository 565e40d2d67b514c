/** The JSON type that a keyword is about; `any` for those that apply whatever the type is. */
export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

/** The order in which a schema without `type` lists the types it admits. */
export const jsonTypes: readonly JsonType[] = [
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
];

type Treatment =
  | { readonly kind: "modelled"; readonly type: JsonType | "any" }
  /** Says something about a value without restricting it. */
  | { readonly kind: "annotation" }
  /** Identifies or holds schemas; read where references are resolved. */
  | { readonly kind: "structure" }
  | { readonly kind: "refused"; readonly reason: string };

const about = (type: JsonType | "any"): Treatment => ({ kind: "modelled", type });
const annotation: Treatment = { kind: "annotation" };
const structure: Treatment = { kind: "structure" };
const refuse = (reason: string): Treatment => ({ kind: "refused", reason });
const earlierDraft = (successor: string) =>
  refuse(`it belongs to an earlier draft; 2020-12 has ${successor}`);

/** Every keyword of JSON Schema 2020-12, those of earlier drafts that people bring along, and our own. */
export const keywords = {
  type: about("any"),
  enum: about("any"),
  const: about("any"),
  $ref: about("any"),
  allOf: about("any"),
  anyOf: about("any"),
  oneOf: about("any"),
  not: about("any"),
  if: about("any"),
  then: about("any"),
  else: about("any"),

  minLength: about("string"),
  maxLength: about("string"),
  pattern: about("string"),
  format: about("string"),

  minimum: about("number"),
  maximum: about("number"),
  exclusiveMinimum: about("number"),
  exclusiveMaximum: about("number"),
  multipleOf: about("number"),

  prefixItems: about("array"),
  items: about("array"),
  contains: about("array"),
  minContains: about("array"),
  maxContains: about("array"),
  minItems: about("array"),
  maxItems: about("array"),
  uniqueItems: about("array"),
  unevaluatedItems: about("array"),

  properties: about("object"),
  patternProperties: about("object"),
  additionalProperties: about("object"),
  propertyNames: about("object"),
  required: about("object"),
  minProperties: about("object"),
  maxProperties: about("object"),
  dependentRequired: about("object"),
  dependentSchemas: about("object"),
  unevaluatedProperties: about("object"),

  title: annotation,
  description: annotation,
  default: annotation,
  deprecated: annotation,
  readOnly: annotation,
  writeOnly: annotation,
  examples: annotation,
  contentEncoding: annotation,
  contentMediaType: annotation,
  contentSchema: annotation,
  $comment: annotation,

  $schema: structure,
  $id: structure,
  $anchor: structure,
  $defs: structure,

  $dynamicRef: refuse("what it means depends on who refers to the schema; write a `$ref`"),
  $dynamicAnchor: refuse("it only serves `$dynamicRef`; write an `$anchor`"),
  $vocabulary: refuse("vocabularies of one's own are not read"),
  definitions: earlierDraft("`$defs`"),
  dependencies: earlierDraft("`dependentRequired` and `dependentSchemas`"),
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

/** Our own keys inside a schema, beside any other `x-` note. */
export const ownKeywords = ["x-evidence", "x-source", "x-extensible-enum"] as const;
