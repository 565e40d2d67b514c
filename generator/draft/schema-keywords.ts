/** The drafts of JSON Schema that are read. */
export type Dialect = "draft-07" | "2020-12";

/** How a keyword of a draft is carried over into a definition. */
export type Carry =
  | "schema"
  | "schemas"
  | "schema-map"
  | "text"
  | "texts"
  | "texts-map"
  | "number"
  | "count"
  | "flag"
  | "value"
  | "values"
  | "types"
  | "factor"
  | "map"
  /** Kept for references to lead to. */
  | "held"
  /** Read where it means something: references, and the forms that draft-07 has and 2020-12 has not. */
  | "apart";

const carries: { readonly [keyword: string]: Carry } = {
  $ref: "text",
  type: "types",
  title: "text",
  description: "text",
  $comment: "text",
  deprecated: "flag",
  readOnly: "flag",
  writeOnly: "flag",
  format: "apart",
  contentEncoding: "text",
  contentMediaType: "text",
  contentSchema: "schema",
  const: "value",
  enum: "values",
  "x-extensible-enum": "values",
  default: "value",
  examples: "values",
  pattern: "text",
  minLength: "count",
  maxLength: "count",
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "factor",
  minItems: "count",
  maxItems: "count",
  uniqueItems: "flag",
  prefixItems: "schemas",
  items: "apart",
  additionalItems: "apart",
  contains: "schema",
  minContains: "count",
  maxContains: "count",
  unevaluatedItems: "schema",
  required: "texts",
  minProperties: "count",
  maxProperties: "count",
  propertyNames: "schema",
  properties: "schema-map",
  patternProperties: "schema-map",
  additionalProperties: "schema",
  dependentRequired: "texts-map",
  dependentSchemas: "schema-map",
  dependencies: "map",
  unevaluatedProperties: "schema",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  not: "schema",
  if: "schema",
  then: "schema",
  else: "schema",
  $schema: "apart",
  $id: "apart",
  $anchor: "apart",
  $defs: "held",
  definitions: "held",
};

/** Keywords in the order in which a definition has them. */
export const keywordOrder: readonly string[] = Object.keys(carries);

/** What draft-07 takes for notes, as it came later. */
const later = [
  "contentSchema",
  "prefixItems",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
];

/** `null` for what the draft does not know: such a key restricts nothing. */
export const carryOf = (key: string, dialect: Dialect): Carry | null =>
  Object.hasOwn(carries, key) && !(dialect === "draft-07" && later.includes(key))
    ? (carries[key] ?? null)
    : null;

const aboutType: { readonly [type: string]: readonly string[] } = {
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: [
    "items",
    "additionalItems",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "minItems",
    "maxItems",
    "uniqueItems",
    "unevaluatedItems",
  ],
  object: [
    "required",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "properties",
    "patternProperties",
    "additionalProperties",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedProperties",
  ],
};

/** Whether a keyword can say anything about values of these types; `integer` is a kind of number. */
export function saysSomething(key: string, types: readonly string[]): boolean {
  const about = Object.keys(aboutType).find((type) => aboutType[type]?.includes(key));
  return about === undefined || types.some((type) => type.replace("integer", "number") === about);
}
