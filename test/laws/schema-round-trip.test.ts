import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { isJsonObject } from "../../generator/ir/json.js";
import { reachedModels } from "../../generator/ir/reached-models.js";
import type { ModelId, Shape } from "../../generator/ir/shape.js";
import { parseJsonSchema } from "../../generator/parse/parse-json-schema.js";
import { printSchema } from "../../generator/text/json-schema.js";
import { arbitraryShape, commonChoices, prototypeKeys } from "../support/arbitrary-shape.js";
import { listSuiteFiles, readSuiteFile } from "../conformance/suite.js";
import { lawParameters } from "../support/law-parameters.js";

interface Parsed {
  /** Without spans, in the order in which references lead to them from the root. */
  readonly shapes: readonly JsonValue[];
  readonly schema: JsonObject;
}

/** A document as shapes, and printed again; `null` when it is refused. */
function parse(document: JsonValue, { skipsRoot = false } = {}): Parsed | null {
  const problems: Diagnostic[] = [];
  const text = JSON.stringify(document);
  const parsed = parseJsonSchema({ path: "schema.json", text }, (each) => problems.push(each));
  if (!parsed) return null;
  // Parsing also lowers what a reference beside an impossible keyword leads to; it is not reached.
  const root: Shape = { kind: "ref", model: parsed.root, span: { file: "", start: 0, end: 0 } };
  const byId = new Map(parsed.models.map((model) => [model.id, model]));
  const reached = [...reachedModels([root], byId).values()];
  const models = reached.filter(({ id }) => !skipsRoot || id !== parsed.root);
  const names = new Map(models.map(({ id }, index) => [id, `#/$defs/${index}`]));
  const options = { reference: (id: ModelId) => names.get(id) ?? "" };
  const $defs = Object.fromEntries(
    models.map(({ shape }, index) => [String(index), printSchema(shape, options)]),
  );
  return {
    shapes: models.map(({ shape }) => spanless(shape, names)),
    schema: { $ref: "#/$defs/0", $defs },
  };
}

/** Without spans, with references by their place in the list, and with properties sorted: objects do not keep an order. */
function spanless(part: unknown, names: ReadonlyMap<ModelId, string>): JsonValue {
  if (Array.isArray(part)) return part.map((each) => spanless(each, names));
  if (typeof part !== "object" || part === null) return part as JsonValue;
  const entries = Object.entries(part).filter(([key]) => key !== "span" && key !== "doubts");
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "model" ? (names.get(value as ModelId) ?? "") : ordered(key, spanless(value, names)),
    ]),
  );
}

const keyOf = (each: JsonValue) =>
  isJsonObject(each) ? JSON.stringify(each["key"] ?? each["pattern"]) : "";

const ordered = (key: string, value: JsonValue): JsonValue =>
  ["properties", "patterns", "dependencies"].includes(key) && Array.isArray(value)
    ? [...value].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    : value;

/** What is printed of a parsed document parses to the same shapes. */
function expectRoundTrip(document: JsonValue): void {
  const first = parse(document);
  if (!first) return;
  const second = parse(first.schema, { skipsRoot: true });
  expect(second?.shapes).toEqual(first.shapes);
}

describe("printing and parsing a schema", () => {
  it("gives the same shape again", () => {
    const keys = [...commonChoices.keys, ...prototypeKeys, "", "10", "2"];
    const shapes = arbitraryShape({ ...commonChoices, keys, documented: true, sparesAjv: false });
    const property = fc.property(shapes, ({ shape, models }) => {
      const options = { reference: (id: ModelId) => `#/$defs/${id}` };
      const $defs = Object.fromEntries(
        [...models].map(([id, model]) => [id, printSchema(model.shape, options)]),
      );
      expectRoundTrip({ allOf: [printSchema(shape, options)], $defs });
    });
    fc.assert(property, lawParameters(500));
  });

  const files = listSuiteFiles("draft2020-12");

  it.skipIf(files.length === 0).each(files)("holds for the official suite's %s", (file) => {
    for (const { schema } of readSuiteFile<JsonValue>("draft2020-12", file))
      expectRoundTrip(schema);
  });
});
