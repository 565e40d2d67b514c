import { expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import { printCompiledModules } from "../../../generator/emit/compiled/print-compiled-modules.js";
import { readSchema } from "../../../generator/catalog/read-schema.js";
import { linkValidators, type LinkedValidator } from "../../support/link-validators.js";

const node = { $ref: "#/$defs/Node" };
const levels = 40;

/** Schemas of nodes of which a child is asked about by two parts; forty levels would take weeks. */
const schemas: readonly (readonly [name: string, Node: JsonObject])[] = [
  [
    "an untold union",
    {
      anyOf: [
        { type: "object", required: ["a"], properties: { child: node } },
        { type: "object", required: ["b"], properties: { child: node } },
      ],
    },
  ],
  [
    "an exclusive union",
    {
      oneOf: [
        { type: "object", required: ["a"], properties: { child: node } },
        { type: "object", properties: { child: node } },
      ],
    },
  ],
  [
    "parts that must all fit",
    {
      allOf: [
        { type: "object", properties: { child: node } },
        { type: "object", additionalProperties: node },
      ],
    },
  ],
  [
    "a condition",
    {
      type: "object",
      if: { properties: { child: node } },
      then: { properties: { child: node } },
      else: { properties: { child: node } },
    },
  ],
  [
    "a property that a pattern is about too",
    { type: "object", properties: { child: node }, patternProperties: { "^c": node } },
  ],
  [
    "a negation beside a property",
    {
      type: "object",
      properties: { child: node },
      not: { type: "object", required: ["x"], properties: { child: node } },
    },
  ],
  [
    "models that contain each other",
    {
      anyOf: [
        { $ref: "#/$defs/Other" },
        { type: "object", required: ["child"], properties: { child: node } },
      ],
    },
  ],
  [
    "keys that nothing evaluated",
    {
      anyOf: [{ type: "object", properties: { child: node } }],
      unevaluatedProperties: node,
    },
  ],
];

function compile(Node: JsonObject) {
  const Other = { type: "object", required: ["other"], properties: { child: node } };
  const text = JSON.stringify({ ...node, $defs: { Node, Other } });
  const document = readSchema({ path: "node.json", text }, () => undefined);
  if (!document) throw new Error("The schema was refused.");
  return printCompiledModules(document);
}

const linked = await linkValidators(schemas.map(([, Node]) => compile(Node)));

/** Nodes within each other, of which each read of a child is counted. */
function countReads(bottom: JsonValue) {
  let reads = 0;
  let value: unknown = bottom;
  for (let level = 0; level < levels; level++) {
    const child = value;
    value = {
      b: level,
      get child() {
        // An error, since a test that takes weeks fails nobody.
        if (++reads > 100 * levels ** 2) throw new Error("The child is read too often.");
        return child;
      },
    };
  }
  return { value, reads: () => reads };
}

it.each(schemas.map(([name], index): [string, number] => [name, index]))(
  "takes time in proportion to the value for %s",
  (_, index) => {
    const validator: LinkedValidator | undefined = linked[index];
    for (const bottom of [{ b: 1 }, { a: 1 }, 7, "no node"]) {
      const guarded = countReads(bottom);
      validator?.is(guarded.value);
      const told = countReads(bottom);
      const result = validator?.validate(told.value);
      const keywords = result?.ok === false ? result.issues.map(({ keyword }) => keyword) : [];
      expect(keywords).not.toContain("unreadable");
      expect(guarded.reads()).toBeLessThan(100 * levels ** 2);
    }
  },
);
