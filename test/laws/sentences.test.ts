import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { printCompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { contradicts } from "../support/contradicts.js";
import { judgeSchemas } from "../support/judge-schema.js";
import { lawParameters } from "../support/law-parameters.js";
import { linkValidators } from "../support/link-validators.js";
import { nameShape } from "../support/name-shape.js";

type Case = readonly [LinkedShape, readonly JsonValue[]];

const cases: Arbitrary<Case> = arbitraryShape(commonChoices).chain((linked) =>
  fc.tuple(fc.constant(linked), fc.array(arbitraryValue(linked), { minLength: 6, maxLength: 12 })),
);

describe("what is told of a value", () => {
  it("is never that something was expected which the value is", async () => {
    const sample = fc.sample(cases, lawParameters<Case>(1000));
    const linked = await linkValidators(
      sample.map(([shape]) => printCompiledModules(nameShape(shape))),
    );
    let told = 0;
    for (const [index, [shape, values]] of sample.entries()) {
      for (const value of values) {
        const result = linked[index]?.validate(value);
        for (const issue of result?.ok === false ? result.issues : []) {
          told += 1;
          if (!contradicts(issue, value)) continue;
          expect({ issue, value, shape: shape.shape }).toBeUndefined();
        }
      }
    }
    expect(told).toBeGreaterThan(3000);
  });
});

/** `pointer keyword: message`. */
async function issuesOf(schema: JsonObject, value: JsonValue): Promise<readonly string[]> {
  const [judge] = await judgeSchemas([schema]);
  const result = judge?.validate(value);
  const issues = result?.ok === false ? result.issues : [];
  return issues.map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);
}

it.each<[JsonObject, JsonValue, string]>([
  [
    {
      anyOf: [
        { type: "number", minimum: 10 },
        { type: "number", maximum: -10 },
      ],
    },
    5,
    " anyOf: Expected a number of at least 10 or a number of at most -10, found number 5.",
  ],
  [
    {
      anyOf: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
    "x",
    ' anyOf: Expected a string matching ^a or a string matching ^b, found string "x".',
  ],
  [
    { oneOf: [{ enum: ["a", "b"] }, { type: "string", pattern: "^x-" }] },
    "c",
    ' oneOf: Expected one of "a" or "b" or a string matching ^x-, found string "c".',
  ],
  [
    { contains: { type: "number", minimum: 5, maximum: 7 } },
    [1, 2],
    " contains: Expected at least 1 item that is a number of 5 to 7, found 0.",
  ],
  [
    { contains: { type: "object", required: ["a"] } },
    [{}],
    " contains: Expected at least 1 item that fits, found 0.",
  ],
  [{ contains: true, minContains: 2 }, [1], " minContains: Expected at least 2 items, found 1."],
  [
    { type: "object", propertyNames: { pattern: "^[a-z]+$" } },
    { X: 1 },
    '/X propertyNames: Expected a key that is a string matching ^[a-z]+$, found "X".',
  ],
  [
    { type: "object", propertyNames: { enum: ["street", "city"] } },
    { stret: 1 },
    '/stret propertyNames: Expected a key that is one of "street" or "city", found "stret". Did you mean "street"?',
  ],
  [
    { type: "object", propertyNames: false },
    { X: 1 },
    '/X propertyNames: Property "X" is not allowed here.',
  ],
  [
    { not: { type: "string", minLength: 3 } },
    "abcd",
    ' not: Expected anything but a string of at least 3 characters, found string "abcd".',
  ],
  [
    { not: { type: "object" } },
    {},
    " not: Expected anything but an object, found object (0 properties).",
  ],
  [{ not: { required: ["b"] } }, { b: 1 }, " not: The value matches what is forbidden here."],
  [{ not: {} }, 1, " not: The value matches what is forbidden here."],
  [
    { prefixItems: [{ type: "string" }], items: false },
    ["a", 1],
    "/1 false: Item 1 is not allowed here.",
  ],
  [{ properties: { a: false } }, { a: 1 }, '/a false: Property "a" is not allowed here.'],
  [
    { properties: { p: { dependentSchemas: { a: false } } } },
    { p: { a: 1 } },
    "/p false: The value matches what is forbidden here.",
  ],
  [{ anyOf: [false, { type: "string" }] }, 1, " type: Expected a string, found number 1."],
  [{ anyOf: [false, false] }, 1, " false: No value is allowed here."],
  [
    { type: "array", contains: { type: "number" } },
    [],
    " contains: Expected at least 1 item that is a number, found 0.",
  ],
  [
    { type: "string", minLength: 2, pattern: "^a" },
    "b",
    " minLength: Expected a string of at least 2 characters, found 1.",
  ],
  [
    { type: "string", minLength: 1, maxLength: 50, pattern: "^a" },
    null,
    " type: Expected a string of 1 to 50 characters and matching ^a, found null.",
  ],
  [
    { type: ["string", "null"], minLength: 2, maxLength: 2 },
    1,
    " type: Expected a string of 2 characters or null, found number 1.",
  ],
  [
    { const: "customer.customer_group_memberships_changed" },
    5,
    ' const: Expected "customer.customer_group_memberships_changed", found number 5.',
  ],
  [
    { enum: ["a".repeat(200), ..."bcdefghij".split("").map((each) => each.repeat(90))] },
    5,
    ` enum: Expected one of "${"a".repeat(92)}…${"a".repeat(7)}", "${"b".repeat(90)}", "${"c".repeat(90)}", "${"d".repeat(90)}" or 6 more, found number 5.`,
  ],
  [
    { type: "object", required: ["validation_account_number"] },
    {},
    '/validation_account_number required: Property "validation_account_number" is missing.',
  ],
  [
    { enum: Array.from({ length: 500 }, (_, index) => `value_number_${index}`) },
    "value_numbr_499",
    ' enum: Expected one of "value_number_0", "value_number_1", "value_number_2", "value_number_3", "value_number_4", "value_number_5", "value_number_6", "value_number_7", "value_number_8", "value_number_9" or 490 more, found string "value_numbr_499". Did you mean "value_number_499"?',
  ],
  [
    {
      type: "object",
      properties: { a: {}, street1: {}, street2: {} },
      dependentRequired: { a: ["street2"] },
    },
    { a: 1, street1: "x", steet2: "y" },
    '/street2 dependentRequired: Property "street2" is missing; it is due because "a" is present. Is "steet2" a misspelling of it?',
  ],
  [
    {
      type: "object",
      properties: { a: {}, street1: {}, street2: {} },
      dependentRequired: { a: ["street2"] },
    },
    { a: 1, street1: "x" },
    '/street2 dependentRequired: Property "street2" is missing; it is due because "a" is present.',
  ],
])("tells by %j of %j", async (schema, value, issue) => {
  expect((await issuesOf(schema, value))[0]).toBe(issue);
});
