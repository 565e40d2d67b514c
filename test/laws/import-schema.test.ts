import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import { isJsonObject } from "../../generator/ir/json.js";
import { printSchema } from "../../generator/text/json-schema.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { importSchema } from "../support/import-schema.js";
import { lawParameters } from "../support/law-parameters.js";
import { listSuiteFiles, readSuiteFile } from "../conformance/suite.js";

/** The payload of the one event that a schema without a union of payloads becomes. */
function importOne(document: JsonValue): LinkedShape {
  const { version, page } = importSchema(document);
  const shape = page.events[0]?.payload;
  if (!shape) throw new Error("The page has no payload.");
  return { shape, models: version.models };
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
      const imported = importOne(document);
      const judge = (by: LinkedShape) => values.map((value) => acceptsValue(by, value));
      expect({ document, values, judged: judge(imported) }).toEqual({
        document,
        values,
        judged: judge(linked),
      });
    });
    fc.assert(property, lawParameters(300));
  });
});

/** Formats are asserted here and are notes there. */
const otherwise = ["format.json"];

describe.each(["draft7", "draft2020-12"])("the official suite of %s", (draft) => {
  const files = listSuiteFiles(draft).filter((file) => !otherwise.includes(file));

  it.skipIf(files.length === 0)("is judged as it demands, or refused", () => {
    const groups = files.flatMap((file) =>
      readSuiteFile<JsonValue>(draft, file).map((group) => ({ file, ...group })),
    );
    let judged = 0;
    for (const { file, description, schema, tests } of groups) {
      const imported = attempt(named(schema, draft));
      if (!imported) continue;
      judged += 1;
      for (const { data, valid } of tests) {
        const place = { file, description, data };
        expect({ ...place, valid: acceptsValue(imported, data) }).toEqual({ ...place, valid });
      }
    }
    // What is refused are references out of the document, dynamic ones, and vocabularies of one's own.
    expect(judged / groups.length).toBeGreaterThan(0.75);
  });
});

function attempt(schema: JsonValue): LinkedShape | null {
  try {
    return importOne(schema);
  } catch {
    return null;
  }
}

/** The suite names the dialect of the later draft only. */
const named = (schema: JsonValue, draft: string): JsonValue =>
  draft === "draft7" && isJsonObject(schema)
    ? { $schema: "http://json-schema.org/draft-07/schema#", ...schema }
    : schema;
