import { expect, it } from "vitest";
import { readSchema } from "../../../generator/catalog/read-schema.js";
import { gatherProblems, markedBy } from "../../support/problems.js";

function problemsOf(schema: string): readonly string[] {
  const { report, all } = gatherProblems();
  readSchema({ path: "shop.json", text: schema }, report);
  return all.map((each) => markedBy(each, { text: schema }));
}

const at = (marked: string) => [`schema/accepts-nothing at ${JSON.stringify(marked)}`];

it.each<[schema: string, want: readonly string[]]>([
  ['{ "allOf": [{ "type": "string" }, {"type": "number"}] }', at('{"type": "number"}')],
  ['{ "allOf": [{ "type": ["string", "null"] }, { "type": ["number", "null"] }] }', []],
  [
    '{ "type": "object", "$ref": "#/$defs/a", "$defs": { "a": {"type": "array"} } }',
    at('"#/$defs/a"'),
  ],
  // Each mistake once, where it is: what holds it accepts nothing either.
  [
    '{ "allOf": [{ "$ref": "#/$defs/a" }, { "type": "string" }], "$defs": { "a": { "enum": [] } } }',
    at("[]"),
  ],
  [
    '{ "allOf": [{ "enum": ["a"] }, { "type": "string", "minLength": 2 }] }',
    at('{ "allOf": [{ "enum": ["a"] }, { "type": "string", "minLength": 2 }] }'),
  ],
  ['{ "allOf": [{ "enum": ["a", "bb"] }, { "type": "string", "minLength": 2 }] }', []],
  ['{ "required": ["a"], "properties": { "a": false } }', at('"a"')],
  ['{ "required": ["a"], "properties": { "a": { "not": {} } } }', at('"a"')],
  ['{ "properties": { "a": false } }', []],
  [
    '{ "type": "object", "required": ["a"], "patternProperties": { "^a": {} }, "additionalProperties": false }',
    [],
  ],
  ['{ "if": { "type": "string" }, "then": false, "not": { "type": "null" } }', []],
  [
    '{ "$ref": "#/$defs/a", "$defs": { "a": { "allOf": [{ "type": "object" }, { "properties": { "a": { "$ref": "#/$defs/a" } } }] } } }',
    [],
  ],
])("%s", (schema, want) => {
  expect(problemsOf(schema)).toEqual(want);
});

it("follows a chain of references that is longer than the stack, and one that branches", () => {
  const count = 20_000;
  const chain = Array.from({ length: count }, (_, index) => [
    `m${index}`,
    { allOf: [{ $ref: `#/$defs/m${index + 1}` }, { $ref: `#/$defs/m${index + 1}` }] },
  ]);
  const $defs = Object.fromEntries([...chain, [`m${count}`, { type: "string" }]]);
  expect(problemsOf(JSON.stringify({ $ref: "#/$defs/m0", $defs }))).toEqual([]);
});
