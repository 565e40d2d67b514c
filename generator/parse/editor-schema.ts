import type { JsonObject } from "../ir/json.js";
import { formats } from "../ir/shape.js";
import { differencesFrame } from "./parse-differences.js";
import { grade, pageFrame } from "./page-frame.js";
import { vendorFrame } from "./parse-vendor.js";
import { jsonTypes, keywords, type Keyword } from "./schema/keywords.js";

/**
 * JSON Schemas by which editors complete and check definition files, by file name within the definitions folder. They are
 * draft-07, the newest draft that the YAML language server honours in full, and made from the very decoders that the parser uses.
 */
export const editorSchemas = (): { readonly [file: string]: JsonObject } => ({
  "definition.schema.json": document({
    title: "A documented page of webhook events",
    frame: pageFrame.schema,
  }),
  "differences.schema.json": document({
    title: "How a version's pages differ from those of another version",
    frame: differencesFrame.schema,
  }),
  "vendor.schema.json": document({
    title: "A vendor, and how it delivers its events",
    frame: vendorFrame.schema,
  }),
});

const document = ({ title, frame }: { title: string; frame: JsonObject }): JsonObject => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title,
  ...frame,
  definitions: { schema: schemaSchema },
});

const schema: JsonObject = { $ref: "#/definitions/schema" };
const listOf = (items: JsonObject): JsonObject => ({ type: "array", items });
const mapOf = (values: JsonObject): JsonObject => ({
  type: "object",
  additionalProperties: values,
});
const text: JsonObject = { type: "string" };
const number: JsonObject = { type: "number" };
const count: JsonObject = { type: "integer", minimum: 0 };
const flag: JsonObject = { type: "boolean" };
const type: JsonObject = { enum: [...jsonTypes, "integer"] };

/** What each keyword takes; those that definitions refuse are absent. */
const values: { readonly [K in Keyword]?: JsonObject } = {
  type: { anyOf: [type, listOf(type)] },
  enum: { type: "array", minItems: 1 },
  const: {},
  $ref: {
    type: "string",
    pattern: "^([A-Za-z0-9._-]+\\.ya?ml)?#/models/[^/]+$",
    description:
      "A model: #/models/Name, or page.yaml#/models/Name of the same vendor and version.",
  },
  allOf: listOf(schema),
  anyOf: listOf(schema),
  oneOf: listOf(schema),
  not: schema,
  if: schema,
  then: schema,
  else: schema,
  minLength: count,
  maxLength: count,
  pattern: text,
  format: { enum: [...formats] },
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: { type: "number", exclusiveMinimum: 0 },
  prefixItems: listOf(schema),
  items: schema,
  contains: schema,
  minContains: count,
  maxContains: count,
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  unevaluatedItems: schema,
  properties: mapOf(schema),
  patternProperties: mapOf(schema),
  additionalProperties: schema,
  propertyNames: schema,
  required: listOf(text),
  minProperties: count,
  maxProperties: count,
  dependentRequired: mapOf(listOf(text)),
  dependentSchemas: mapOf(schema),
  unevaluatedProperties: schema,
  title: text,
  description: { type: "string", description: "What the value means, in words of your own." },
  default: {},
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  examples: { type: "array" },
  contentEncoding: text,
  contentMediaType: text,
  contentSchema: schema,
  $comment: text,
};

const schemaSchema: JsonObject = {
  title: "JSON Schema 2020-12",
  anyOf: [
    flag,
    {
      type: "object",
      properties: {
        ...Object.fromEntries(
          Object.keys(keywords).flatMap((key) => {
            const value = values[key as Keyword];
            return value ? [[key, value]] : [];
          }),
        ),
        "x-evidence": {
          ...grade.schema,
          description: "How this is known, where it differs from the page's first source.",
        },
        "x-source": {
          description: "Ids of the sources that show this, where not those of what surrounds it.",
          anyOf: [text, listOf(text)],
        },
        "x-extensible-enum": {
          type: "array",
          minItems: 1,
          description: "Documented values of a list that may grow: others pass.",
        },
      },
      patternProperties: { "^x-": {} },
      additionalProperties: false,
    },
  ],
};
