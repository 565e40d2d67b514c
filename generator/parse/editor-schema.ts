import type { JsonObject } from "../ir/json.js";
import { formats } from "../ir/shape.js";
import { differencesFrame } from "./parse-differences.js";
import { grade, pageFrame } from "./page-frame.js";
import { vendorFrame } from "./parse-vendor.js";
import type { FormName } from "./schema/forms.js";
import { keywordNames, treatmentOf, typeWords, type Keyword } from "./schema/keywords.js";

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
const flag: JsonObject = { type: "boolean" };
const type: JsonObject = { enum: typeWords };

const valueOf: { readonly [F in FormName]: JsonObject } = {
  text,
  flag,
  number: { type: "number" },
  count: { type: "integer", minimum: 0 },
  factor: { type: "number", exclusiveMinimum: 0 },
  texts: listOf(text),
  "texts-map": mapOf(listOf(text)),
  types: { anyOf: [type, listOf(type)] },
  value: {},
  values: { type: "array" },
  schema,
  schemas: listOf(schema),
  "schema-map": mapOf(schema),
  map: { type: "object" },
};

/** Where a definition takes less than the keyword's form, or there is more to say. */
const narrower: { readonly [K in Keyword]?: JsonObject } = {
  enum: { minItems: 1 },
  $ref: {
    pattern: "^([A-Za-z0-9._-]+\\.ya?ml)?#/models/[^/]+$",
    description:
      "A model: #/models/Name, or page.yaml#/models/Name of the same vendor and version.",
  },
  format: { enum: [...formats] },
  description: { description: "What the value means, in words of your own." },
};

/** What each keyword takes that definitions do not refuse. */
const takenByKeyword = () =>
  keywordNames.flatMap((key) => {
    const treatment = treatmentOf(key);
    return treatment?.kind === "modelled" || treatment?.kind === "annotation"
      ? [[key, { ...valueOf[treatment.form], ...narrower[key as Keyword] }] as const]
      : [];
  });

const schemaSchema: JsonObject = {
  title: "JSON Schema 2020-12",
  anyOf: [
    flag,
    {
      type: "object",
      properties: {
        ...Object.fromEntries(takenByKeyword()),
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
