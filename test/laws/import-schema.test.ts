import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { isJsonObject } from "../../generator/ir/json.js";
import { printSchema } from "../../generator/text/json-schema.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { importSchema } from "../support/import-schema.js";
import { lawParameters } from "../support/law-parameters.js";
import { listSuiteFiles, readSuiteFile } from "../conformance/suite.js";

/** Judges by the events that a schema becomes: one, or, of a union of payloads, one for each. */
function importJudge(document: JsonValue): (value: JsonValue) => boolean {
  const { version, page } = importSchema(document);
  const shapes = page.events.flatMap(({ payload }) => payload ?? []);
  return (value) => shapes.some((shape) => acceptsValue({ shape, models: version.models }, value));
}

describe("a schema that is imported", () => {
  it("accepts what it accepted", () => {
    const cases = arbitraryShape(commonChoices).chain((linked) =>
      fc.tuple(
        fc.constant(linked),
        fc.array(arbitraryValue(linked), { minLength: 4, maxLength: 8 }),
      ),
    );
    const property = fc.property(cases, ([linked, values]) => {
      const { shape, models } = linked;
      const options = { reference: (model: string) => `#/$defs/${model}` };
      const $defs = Object.fromEntries(
        [...models].map(([id, model]) => [id, printSchema(model.shape, options)]),
      );
      const document = { allOf: [printSchema(shape, options)], $defs };
      expect({ document, values, judged: values.map(importJudge(document)) }).toEqual({
        document,
        values,
        judged: values.map((value) => acceptsValue(linked, value)),
      });
    });
    fc.assert(property, lawParameters(300));
  });
});

const rest = { type: "object", required: ["type", "v"] };
const tagged = (type: string) => ({
  type: "object",
  required: ["type"],
  properties: { type: { const: type } },
});

/** Documents as people write them, each with values that tell right from wrong readings. */
const documents: readonly (readonly [string, "7" | "2020", JsonObject, readonly JsonValue[]])[] = [
  [
    "a short schema is referred to, with a type beside the reference",
    "2020",
    { $ref: "#/$defs/s", type: ["string", "null"], $defs: { s: { type: "string" } } },
    [null, "a", 1],
  ],
  [
    "a short schema is referred to, with a keyword of another type",
    "2020",
    { $ref: "#/$defs/n", minLength: 2, $defs: { n: { type: "number" } } },
    [1, "a", "abc"],
  ],
  [
    "the root refers to a union, and asks for more",
    "2020",
    { $ref: "#/$defs/u", ...rest, $defs: { u: { oneOf: [tagged("a"), tagged("b")] } } },
    [{ type: "a" }, { type: "a", v: 1 }, { type: "c", v: 1 }],
  ],
  [
    "members of a union are called alike",
    "7",
    {
      oneOf: [{ $ref: "#/definitions/v1/order" }, { $ref: "#/definitions/v2/order" }],
      definitions: { v1: { order: { type: "string" } }, v2: { order: { type: "number" } } },
    },
    ["a", 1, null],
  ],
  [
    "keywords came later than the draft",
    "7",
    {
      properties: { a: { prefixItems: [{ type: "number" }] } },
      dependentRequired: { a: ["b"] },
      unevaluatedProperties: false,
    },
    [{ a: ["x"] }, { c: 1 }],
  ],
  [
    "an anchor has a namesake in a resource of its own, and in a note",
    "2020",
    {
      $ref: "#x",
      $defs: {
        right: { $anchor: "x", type: "string", minLength: 1 },
        other: { $id: "http://x/other", $defs: { wrong: { $anchor: "x", type: "number" } } },
      },
    },
    ["a", "", 1],
  ],
  [
    "a reference names the document by its address",
    "2020",
    {
      $id: "http://x/dir/root.json",
      properties: { a: { $ref: "root.json#/$defs/s" }, b: { $ref: "../dir/root.json" } },
      $defs: { s: { enum: ["x"] } },
    },
    [{ a: "x" }, { a: "y" }, { b: { a: "y" } }, { b: 1 }],
  ],
  [
    "keys are such as drafting uses itself",
    "2020",
    {
      type: "object",
      required: ["x-decide"],
      properties: { "x-decide": { const: { "x-decide": ["a"] } }, b: { type: "number" } },
    },
    [{}, { "x-decide": {} }, { "x-decide": { "x-decide": ["a"] } }],
  ],
  [
    "keys would end a comment",
    "2020",
    {
      oneOf: ["a", "b"].map((text) => ({
        type: "object",
        required: ["k\ney", "a\nb: 1", "c\rd"],
        properties: { "k\ney": { const: text } },
        "no\nkeyword: 1": 1,
      })),
    },
    [{ "k\ney": "a" }, { "k\ney": "a", "a\nb: 1": 1, "c\rd": 1 }],
  ],
  [
    "several definitions are called after what has its name already",
    "2020",
    {
      properties: {
        a: { $ref: "#/$defs/thing-happened" },
        b: { $ref: "#/$defs/thing_happened" },
        c: { $ref: "#/$defs/items" },
        d: { $ref: "#/$defs/hooksRoot" },
        e: { $ref: "#" },
      },
      $defs: {
        "thing-happened": { const: 1 },
        thing_happened: { const: 2 },
        items: { const: 3 },
        hooksRoot: { const: 4 },
      },
    },
    [{ a: 1, b: 2, c: 3, d: 4, e: { a: 1 } }, { e: { a: 2 } }, { b: 1 }, { c: 4 }, { d: 3 }],
  ],
  [
    "what holds for further items has no items before it",
    "7",
    { additionalItems: { $ref: "#/definitions/n" }, definitions: { n: { minimum: 1 } } },
    [[0], [1]],
  ],
];

describe("a document in which", () => {
  it.each(documents)("%s is judged as ajv judges it", (_, draft, document, values) => {
    const options = { strict: false, logger: false } as const;
    const ajv = draft === "7" ? new Ajv(options) : new Ajv2020(options);
    const accepts = importJudge(named(document, `draft${draft}`));
    const validate = ajv.compile(document);
    expect(values.map(accepts)).toEqual(values.map((value) => validate(value)));
  });
});

/** Formats are asserted here and are notes there; `contentMediaType`, of draft-07, the other way round. */
const otherwise = /\/format\.json$|optional\/content\.json$/;

describe.each(["draft7", "draft7/optional", "draft2020-12", "draft2020-12/optional"])(
  "the official suite of %s",
  (draft) => {
    const files = listSuiteFiles(draft).filter((file) => !otherwise.test(`${draft}/${file}`));

    it.skipIf(files.length === 0)("is judged as it demands, or refused", () => {
      const groups = files.flatMap((file) =>
        readSuiteFile<JsonValue>(draft, file).map((group) => ({ file, ...group })),
      );
      let judged = 0;
      for (const { file, description, schema, tests } of groups) {
        const accepts = attempt(named(schema, draft));
        if (!accepts) continue;
        judged += 1;
        for (const { data, valid } of tests) {
          const place = { file, description, data };
          expect({ ...place, valid: accepts(data) }).toEqual({ ...place, valid });
        }
      }
      // What is refused are references out of the document, dynamic ones, and vocabularies of one's own.
      expect(judged / groups.length).toBeGreaterThan(0.75);
    });
  },
);

function attempt(schema: JsonValue): ReturnType<typeof importJudge> | null {
  try {
    return importJudge(schema);
  } catch {
    return null;
  }
}

/** The suite names the dialect of the later draft only. */
const named = (schema: JsonValue, draft: string): JsonValue =>
  draft.startsWith("draft7") && isJsonObject(schema)
    ? { $schema: "http://json-schema.org/draft-07/schema#", ...schema }
    : schema;
