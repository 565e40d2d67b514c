import ajvFormats from "ajv-formats";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  entryPath,
  printCompiledModules,
} from "../../generator/emit/compiled/print-compiled-modules.js";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import type { Shape } from "../../generator/ir/shape.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { lawParameters } from "../support/law-parameters.js";
import { linkValidators, type LinkedValidator } from "../support/link-validators.js";
import { nameShape } from "../support/name-shape.js";
import { literal, object, property, simple, string, union } from "../support/shapes.js";

const span = { file: "", start: 0, end: 0 };

type Case = readonly [LinkedShape, readonly JsonValue[]];

interface Told extends LinkedValidator {
  readonly schemaFor: (target: string) => JsonObject;
}

/** The modules of a shape, whose entry also tells its JSON Schema, as contracts do. */
const printTelling = (linked: LinkedShape) =>
  new Map([
    ...printCompiledModules(nameShape(linked)),
    [
      entryPath,
      `import { jsonSchemaOf } from "./runtime/json-schema.js";
       import { root } from "./models/root.js";
       export const schemaFor = (target) => jsonSchemaOf(root, target);`,
    ] as const,
  ]);

const ajvs = {
  "draft-2020-12": () => new Ajv2020({ strict: false, ownProperties: true, logger: false }),
  "draft-07": () => new Ajv({ strict: false, ownProperties: true, logger: false }),
};

/** Throws where the schema is invalid by its metaschema. */
function answers(schema: JsonObject, target: keyof typeof ajvs, values: readonly JsonValue[]) {
  const ajv = ajvs[target]();
  ajvFormats.default(ajv);
  const accepts = ajv.compile(schema);
  return values.map((value) => accepts(value));
}

const cases = arbitraryShape(commonChoices).chain((linked) =>
  fc.tuple(fc.constant(linked), fc.array(arbitraryValue(linked), { minLength: 6, maxLength: 12 })),
);

/** Unions that say one thing twice, or something that nothing can be. */
const repeating: fc.Arbitrary<LinkedShape> = fc
  .record({
    kind: fc.constantFrom("union" as const, "exclusive" as const),
    members: fc.array(
      fc.constantFrom<Shape>(
        simple("null"),
        simple("never"),
        literal("a"),
        literal(1),
        union(string(), simple("null")),
        object({ properties: [property("a", literal("a"))] }),
        { kind: "intersection", members: [object({}), simple("never")], span },
        {
          kind: "intersection",
          members: [object({ properties: [property("a", literal("b"))] }), simple("never")],
          span,
        },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ kind, members }) => ({ shape: { kind, members, span }, models: new Map() }));

const repeatingCases = repeating.map((linked): Case => [linked, ["a", 1, null, {}, { a: "a" }]]);
const sample = [
  ...fc.sample(cases, lawParameters<Case>(250)),
  ...fc.sample(repeatingCases, lawParameters<Case>(100)),
];
const told = await linkValidators<Told>(sample.map(([linked]) => printTelling(linked)));

const casesOf = (index: number) => {
  const [linked, values = []] = sample[index] ?? [];
  return { values, wanted: linked ? values.map((value) => acceptsValue(linked, value)) : [] };
};

it("accepts in draft 2020-12 what the contract accepts", () => {
  for (const [index, { schemaFor }] of told.entries()) {
    const { values, wanted } = casesOf(index);
    const schema = schemaFor("draft-2020-12");
    expect({ schema, values, answers: answers(schema, "draft-2020-12", values) }).toEqual({
      schema,
      values,
      answers: wanted,
    });
  }
});

it("accepts the same in draft-07, or says that draft-07 has no words for it", () => {
  const tally = { said: 0, unsaid: 0 };
  for (const [index, { schemaFor }] of told.entries()) {
    const { values, wanted } = casesOf(index);
    let schema: JsonObject;
    try {
      schema = schemaFor("draft-07");
    } catch (error) {
      expect(String(error)).toMatch(/^RangeError: draft-07 has no /);
      tally.unsaid += 1;
      continue;
    }
    tally.said += 1;
    expect({ schema, values, answers: answers(schema, "draft-07", values) }).toEqual({
      schema,
      values,
      answers: wanted,
    });
  }
  expect(tally.said).toBeGreaterThan(tally.unsaid / 3);
});

it("is plain JSON, which says nothing of undefined", () => {
  for (const { schemaFor } of told) {
    const schema = schemaFor("draft-2020-12");
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  }
});
