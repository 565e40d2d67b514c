import { describe, expect, it } from "vitest";
import type { Doubt } from "../../../generator/ir/evidence.js";
import type { Shape } from "../../../generator/ir/shape.js";
import { jsonTypes } from "../../../generator/ir/json-type.js";
import { lowerSchema } from "../../../generator/parse/schema/lower-schema.js";
import { patternCost } from "../../../generator/parse/schema/pattern-cost.js";
import type { SchemaContext } from "../../../generator/parse/schema/schema-context.js";
import { parseYaml } from "../../../generator/source/yaml.js";
import { gatherProblems, markedBy, withoutSpans } from "../../support/problems.js";
import {
  array,
  literal,
  number,
  object,
  property,
  ref,
  simple,
  string,
  union,
} from "../../support/shapes.js";

/** A schema of a definition; every reference leads to the model that bears its text. */
function lower(text: string, mode: SchemaContext["mode"] = "definition") {
  const problems = gatherProblems();
  const located = parseYaml({ path: "x.yaml", text }, problems.report);
  const context: SchemaContext = {
    mode,
    report: problems.report,
    doubtsAt: (pointer) => (pointer === "/properties/doubtful" ? [doubt] : []),
    citable: ["1", "M"],
    costOf: patternCost,
    resolve: modelOf,
  };
  const shape = located && lowerSchema(located, { pointer: "", types: jsonTypes }, context);
  return {
    shape: withoutSpans(shape),
    problems: problems.all.map((each) => markedBy(each, { text })),
  };
}

const span = { file: "", start: 0, end: 0 };
const doubt: Doubt = {
  at: "/properties/doubtful",
  kind: "silent",
  source: "s",
  reading: "r",
  span,
};
const modelOf = (reference: string) => {
  const shape = ref(reference);
  return shape.kind === "ref" ? shape.model : null;
};
const all = (...members: readonly Shape[]): Shape => ({ kind: "intersection", members, span });
const one = (...members: readonly Shape[]): Shape => ({ kind: "exclusive", members, span });
const not = (shape: Shape): Shape => ({ kind: "negation", shape, span });
const [nil, bool, any, never] = [
  simple("null"),
  simple("boolean"),
  simple("unknown"),
  simple("never"),
];
const anyObject = object({});
const anyArray = array({});
/** What a keyword about one type leaves of the others. */
const except = (type: "number" | "string" | "array" | "object", shape: Shape): Shape => {
  const whole = { number: number(), string: string(), array: anyArray, object: anyObject };
  return union(nil, bool, ...Object.entries({ ...whole, [type]: shape }).map(([, each]) => each));
};

const rows: readonly [group: string, schema: string, want: Shape][] = [
  ["boolean schemas", "true", any],
  ["boolean schemas", "false", never],
  ["boolean schemas", "{}", any],

  ["type", "type: string", string()],
  ["type", "type: integer", number({ integer: true })],
  ["type", "type: [integer, number]", number()],
  ["type", "type: [number, integer]", number()],
  ["type", 'type: [string, "null"]', union(string(), nil)],
  ["type", "type: [object, array, boolean]", union(anyObject, anyArray, bool)],
  ["type", "type: [string, string]", string()],

  ["values", "const: 1", literal(1)],
  ["values", "const: null", nil],
  ["values", "const: { a: [1, null] }", literal({ a: [1, null] })],
  ["values", "enum: [a, 1, null]", union(literal("a"), literal(1), nil)],
  ["values", "enum: [a]", literal("a")],
  ["values", "enum: []", never],
  ["values", "{ type: string, enum: [a, 1, null] }", literal("a")],
  ["values", "{ type: integer, enum: [1, 1.5, 2.0] }", union(literal(1), literal(2))],
  ["values", "{ type: boolean, enum: [a] }", never],
  [
    "values",
    "{ enum: [a, bb], minLength: 2 }",
    all(union(literal("a"), literal("bb")), except("string", string({ length: { min: 2 } }))),
  ],
  ["values", "{ enum: [1, 2], const: 1 }", literal(1)],
  ["values", "{ enum: [1, 2], const: 3 }", never],

  [
    "strings",
    "{ type: string, minLength: 1, maxLength: 2, pattern: '^a', format: uuid }",
    string({ length: { min: 1, max: 2 }, pattern: "^a", format: "uuid" }),
  ],
  ["strings", "{ type: string, minLength: 0 }", string()],
  ["strings", "{ type: string, x-extensible-enum: [a, 1, b] }", string({ known: ["a", "b"] })],
  ["strings", "maxLength: 3", except("string", string({ length: { max: 3 } }))],

  [
    "numbers",
    "{ type: number, minimum: 0, maximum: 9, exclusiveMinimum: -1, exclusiveMaximum: 10, multipleOf: 0.5 }",
    number({ range: { min: 0, max: 9, exclusiveMin: -1, exclusiveMax: 10 }, multipleOf: 0.5 }),
  ],
  [
    "numbers",
    "{ type: integer, x-extensible-enum: [1, 2] }",
    number({ integer: true, known: [1, 2] }),
  ],
  ["numbers", "minimum: 1", except("number", number({ range: { min: 1 } }))],

  ["arrays", "{ type: array, items: { type: string } }", array({ items: string() })],
  [
    "arrays",
    "{ type: array, prefixItems: [true, { type: string }], items: false }",
    array({ prefix: [any, string()], items: never }),
  ],
  [
    "arrays",
    "{ type: array, minItems: 1, maxItems: 2, uniqueItems: true }",
    array({ length: { min: 1, max: 2 }, unique: true }),
  ],
  ["arrays", "{ type: array, contains: { const: 1 } }", array({ contains: { shape: literal(1) } })],
  [
    "arrays",
    "{ type: array, contains: { const: 1 }, minContains: 0, maxContains: 2 }",
    array({ contains: { shape: literal(1), min: 0, max: 2 } }),
  ],
  ["arrays", "{ type: array, minContains: 2 }", anyArray],
  ["arrays", "{ type: array, unevaluatedItems: false }", array({ items: never })],
  [
    "arrays",
    "{ type: array, items: { type: string }, unevaluatedItems: false }",
    array({ items: string() }),
  ],

  [
    "objects",
    "{ type: object, required: [a], properties: { a: { type: string }, b: true } }",
    object({ properties: [property("a", string(), true), property("b", any)] }),
  ],
  ["objects", "{ type: object, required: [a, a] }", object({ requires: ["a"] })],
  ["objects", "{ type: object, additionalProperties: false }", object({ rest: never })],
  ["objects", "{ type: object, additionalProperties: true }", object({ rest: any })],
  [
    "objects",
    "{ type: object, patternProperties: { '^x-': { type: string } } }",
    object({ patterns: [{ pattern: "^x-", shape: string() }] }),
  ],
  [
    "objects",
    "{ type: object, propertyNames: { pattern: '^a' } }",
    object({ names: string({ pattern: "^a" }) }),
  ],
  [
    "objects",
    "{ type: object, minProperties: 1, maxProperties: 2 }",
    object({ size: { min: 1, max: 2 } }),
  ],
  [
    "objects",
    "{ type: object, dependentRequired: { a: [b, c] } }",
    object({ dependencies: [{ key: "a", keys: ["b", "c"] }] }),
  ],
  ["objects", "{ type: object, unevaluatedProperties: false }", object({ rest: never })],
  [
    "objects",
    "{ type: object, properties: { __proto__: { type: string }, constructor: true } }",
    object({ properties: [property("__proto__", string()), property("constructor", any)] }),
  ],

  ["applicators", "$ref: One", ref("One")],
  [
    "applicators",
    "{ $ref: One, type: object, required: [b] }",
    all(object({ requires: ["b"] }), ref("One")),
  ],
  ["applicators", "allOf: [{ type: string }, { type: number }]", all(string(), number())],
  ["applicators", "allOf: [{ type: string }]", all(string())],
  ["applicators", "anyOf: [{ type: string }, { $ref: One }]", union(string(), ref("One"))],
  [
    "applicators",
    'anyOf: [{ type: [string, "null"] }, { type: number }]',
    union(string(), nil, number()),
  ],
  ["applicators", "oneOf: [{ type: string }, { $ref: One }]", one(string(), ref("One"))],
  ["applicators", "not: { type: string }", not(string())],
  [
    "applicators",
    "{ if: { type: string }, then: { minLength: 1 } }",
    {
      kind: "condition",
      if: string(),
      then: except("string", string({ length: { min: 1 } })),
      else: null,
      span,
    },
  ],
  ["applicators", "{ then: { type: string } }", any],
  [
    "applicators",
    "{ type: object, dependentSchemas: { a: { required: [b] } } }",
    all(anyObject, {
      kind: "condition",
      if: object({ requires: ["a"] }),
      then: object({ requires: ["b"] }),
      else: null,
      span,
    }),
  ],
  [
    "applicators",
    "{ $ref: One, unevaluatedProperties: false }",
    { kind: "unevaluated", shape: ref("One"), properties: never, items: null, span },
  ],

  [
    "within a stated type",
    "{ type: object, anyOf: [{ required: [a] }, { required: [b] }] }",
    all(anyObject, union(object({ requires: ["a"] }), object({ requires: ["b"] }))),
  ],
  [
    "within a stated type",
    "{ type: string, allOf: [{ minLength: 1 }, { pattern: a }] }",
    all(string(), string({ length: { min: 1 } }), string({ pattern: "a" })),
  ],
  [
    "within a stated type",
    "{ type: string, not: { pattern: a } }",
    all(string(), not(string({ pattern: "a" }))),
  ],
  [
    "within a stated type",
    "{ type: string, anyOf: [{ type: number }] }",
    all(string(), union(never)),
  ],
  [
    "within a stated type",
    "{ type: [string, number], anyOf: [{ type: [string, boolean] }] }",
    all(union(string(), number()), union(string())),
  ],
  [
    "within a stated type",
    "{ type: integer, anyOf: [{ minimum: 1 }] }",
    all(number({ integer: true }), union(number({ range: { min: 1 } }))),
  ],
  [
    "within a stated type",
    "{ type: object, properties: { a: { minLength: 1 } } }",
    object({ properties: [property("a", except("string", string({ length: { min: 1 } })))] }),
  ],
];

/** Told with warnings, as JSON Schema permits it; the shape is what was written. */
const isContradiction = /^schema\/(accepts-nothing|excluded-value)/;

describe("lowering", () => {
  it.each(rows)("%s: %s", (_, schema, want) => {
    const { shape, problems } = lower(schema);
    expect(shape).toEqual(withoutSpans(want));
    expect(problems.filter((each) => !isContradiction.test(each))).toEqual([]);
  });

  it("keeps what is said beside the shape", () => {
    const { shape, problems } = lower(`
      type: string
      title: T
      description: D
      deprecated: true
      readOnly: false
      writeOnly: true
      default: { a: null }
      examples: [1, x]
      contentEncoding: base64
      contentMediaType: text/plain
      contentSchema: { type: string }
      $comment: not for readers
      x-evidence: sample
      x-note: anything`);
    expect(problems).toEqual([]);
    expect(shape).toEqual({
      kind: "string",
      doc: {
        title: "T",
        description: "D",
        deprecated: true,
        writeOnly: true,
        default: { a: null },
        examples: [1, "x"],
        contentEncoding: "base64",
        contentMediaType: "text/plain",
      },
      evidence: "sample",
    });
  });

  it("keeps a doubt where it belongs", () => {
    const { shape } = lower(
      "{ type: object, properties: { doubtful: { type: string }, b: true } }",
    );
    const doubted: Shape = { ...string(), doubts: [doubt] };
    const properties = [property("doubtful", doubted), property("b", any)];
    expect(shape).toEqual(withoutSpans(object({ properties })));
  });

  it("keeps the sources that are cited, and refuses others", () => {
    expect(lower("{ type: string, x-source: M }").shape).toEqual({
      kind: "string",
      sources: ["M"],
    });
    const { problems } = lower("{ type: string, x-source: [1x] }");
    expect(problems).toEqual(['source/not-cited at "[1x]"']);
  });

  it("keeps the words of a union inside a union apart", () => {
    const { shape } = lower("anyOf: [{ type: [string, boolean], description: D }]");
    const inner = { ...union(string(), bool), doc: { description: "D" } };
    expect(shape).toEqual(withoutSpans(union(inner)));
  });

  it("reads an unasserted format as a note", () => {
    const { shape, problems } = lower("{ type: string, format: phone }");
    expect(shape).toEqual({ kind: "string", doc: { format: "phone" } });
    expect(problems).toEqual(['schema/unknown-format at "phone"']);
  });
});

describe("what is refused, and where", () => {
  it.each<[schema: string, want: readonly string[]]>([
    ["[a]", ['schema/not-a-schema at "[a]"']],
    ["type: sting", ['schema/unknown-type at "sting"']],
    ["type: null", ['schema/unknown-type at "null"']],
    ["type: [string, 1]", ['schema/unknown-type at "1"']],
    ["type: []", ['schema/keyword-value at "[]"']],
    ["{ type: string, minLength: -1 }", ['schema/keyword-value at "-1"']],
    ["{ type: string, minLength: 1.5 }", ['schema/keyword-value at "1.5"']],
    ["{ type: string, pattern: '(' }", ["schema/pattern at \"'('\""]],
    ["{ type: string, pattern: '\\-' }", ["schema/pattern at \"'\\\\-'\""]],
    ["{ type: number, multipleOf: 0 }", ['schema/keyword-value at "0"']],
    ["{ type: number, minimum: one }", ['schema/keyword-value at "one"']],
    ["{ type: array, items: [true] }", ['schema/keyword-value at "[true]"']],
    ["{ type: array, uniqueItems: 1 }", ['schema/keyword-value at "1"']],
    ["{ type: object, required: a }", ['schema/keyword-value at "a"']],
    ["{ type: object, required: [1] }", ['schema/keyword-value at "1"']],
    [
      "{ type: object, properties: { a: true }, required: [b] }",
      ['schema/required-not-declared at "b"'],
    ],
    ["{ type: object, properties: [a] }", ['schema/keyword-value at "[a]"']],
    ["{ type: object, patternProperties: { '(': true } }", ["schema/pattern at \"'('\""]],
    ["{ type: object, dependentRequired: { a: b } }", ['schema/keyword-value at "b"']],
    ["enum: a", ['schema/keyword-value at "a"']],
    ["anyOf: { type: string }", ['schema/keyword-value at "{ type: string }"']],
    ["not: text", ['schema/not-a-schema at "text"']],
    ["description: 1", ['schema/keyword-value at "1"']],
    ["{ type: string, maxlength: 1 }", ['schema/unknown-keyword at "maxlength"']],
    ["{ type: string, nullable: true }", ['schema/refused-keyword at "nullable"']],
    ["$dynamicRef: x", ['schema/refused-keyword at "$dynamicRef"']],
    ["$defs: {}", ['schema/refused-keyword at "$defs"']],
    ["{ type: string, minimum: 1 }", ['schema/ignored-keyword at "minimum"']],
    ["enum: []", ['schema/accepts-nothing at "[]"']],
    ["{ type: string, enum: [1, 2] }", ['schema/accepts-nothing at "[1, 2]"']],
    ["{ type: integer, enum: [1, 1.5] }", ['schema/excluded-value at "1.5"']],
    ["{ type: string, const: 1 }", ['schema/accepts-nothing at "1"']],
    ["{ const: 3, enum: [1, 2] }", ['schema/accepts-nothing at "3"']],
    ["{ const: { b: 1, a: 2 }, enum: [{ a: 2, b: 1 }] }", []],
    ["{ minLength: 2, maxLength: 1 }", ['schema/accepts-nothing at "1"']],
    ["{ minimum: 1, maximum: 1, minItems: 2, maxItems: 2 }", []],
    ["{ minimum: 1, exclusiveMaximum: 1 }", ['schema/accepts-nothing at "1"']],
    ["{ contains: true, minContains: 2, maxContains: 1 }", ['schema/accepts-nothing at "1"']],
    ["{ minContains: 2, maxContains: 1 }", []],
    [
      "{ type: string, anyOf: [{ type: object, minProperties: 1, not: { type: array, minItems: 1 } }] }",
      ['schema/accepts-nothing at "object"'],
    ],
    [
      "{ type: [string], anyOf: [{ type: string }, { type: 'null' }] }",
      ["schema/accepts-nothing at \"'null'\""],
    ],
    ["{ type: string, anyOf: [{ minItems: 1 }] }", ['schema/ignored-keyword at "minItems"']],
    ["x-evidence: smaple", ['schema/unknown-word at "smaple"'.replace("schema", "frame")]],
    ["{ type: string, x-extensible-enum: a }", ['schema/keyword-value at "a"']],
  ])("%s", (schema, want) => {
    expect(lower(schema).problems).toEqual(want);
  });

  it.each([
    ["type: object, properties", (parts: string) => `{ ${parts} }`, "p: true"],
    ["type: object, required", (parts: string) => `[${parts}]`, "p"],
    ["anyOf", (parts: string) => `[${parts}]`, "{ title: p, type: array }"],
    ["allOf", (parts: string) => `[${parts}]`, "{}"],
    ["type: array, prefixItems", (parts: string) => `[${parts}]`, "{}"],
  ])("more parts in one place than a compiler can read: %s", (head, around, part) => {
    const told = (count: number) => {
      const parts = Array.from({ length: count }, (_, index) =>
        part.replace(/p(?!e)/, `p${index}`),
      );
      const schema = `{ ${head}: ${around(parts.join(", "))} }`;
      return lower(schema, "document").problems;
    };
    expect(told(500)).toEqual([]);
    const keyword = head.split(" ").at(-1) ?? "";
    expect(told(501)).toEqual([`schema/too-many-parts at "${keyword}"`]);
  });

  it("a keyword of a foreign document that is misspelt, or of another language, with a warning", () => {
    const property = "{ Type: string, unit: kg, nullable: true }";
    const schema = `{ type: object, requird: [a], properties: { a: ${property} } }`;
    expect(lower(schema, "document").problems).toEqual([
      'schema/misspelt-keyword at "requird"',
      'schema/misspelt-keyword at "Type"',
      'schema/misspelt-keyword at "nullable"',
    ]);
  });

  it("a keyword in another form, also beside a type that it does not concern", () => {
    const property = "{ type: string, required: true, minimum: low, uniqueItems: 1 }";
    const schema = `{ type: object, properties: { a: ${property} } }`;
    expect(lower(schema, "document").problems).toEqual([
      'schema/keyword-value at "true"',
      'schema/keyword-value at "low"',
      'schema/keyword-value at "1"',
    ]);
  });

  it("never too many values", () => {
    const values = Array.from({ length: 6000 }, (_, index) => `v${index}`).join(", ");
    expect(lower(`enum: [${values}]`).problems).toEqual([]);
  });

  it.each([
    "{ unknown: 1, x-note: 2 }",
    "{ type: string, minimum: 1 }",
    "{ definitions: { a: true }, example: 1, nullable: false }",
    "{ type: object, properties: { a: true }, required: [b] }",
  ])("a foreign document may hold %s", (schema) => {
    expect(lower(schema, "document").problems).toEqual([]);
  });
});
