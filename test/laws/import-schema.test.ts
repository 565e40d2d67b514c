import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
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
