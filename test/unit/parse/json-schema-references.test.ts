import { describe, expect, it } from "vitest";
import { acceptsValue } from "../../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import { readSchema } from "../../../generator/catalog/read-schema.js";
import { gatherProblems, markedBy } from "../../support/problems.js";

function read(schema: JsonValue) {
  const text = JSON.stringify(schema);
  const problems = gatherProblems();
  const document = readSchema({ path: "schema.json", text }, problems.report);
  const accepts = (value: JsonValue) =>
    document && acceptsValue({ shape: document.root.shape, models: document.models }, value);
  const told = problems.all.map((each) => markedBy(each, { text }));
  return { document, accepts, problems: told };
}

const text = { type: "string" };

interface Row {
  readonly rule: string;
  readonly schema: JsonValue;
  readonly yes: readonly JsonValue[];
  readonly no: readonly JsonValue[];
}

const rows: readonly Row[] = [
  {
    rule: "a definition",
    schema: { $ref: "#/$defs/a", $defs: { a: text } },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "the whole document",
    schema: { type: "object", properties: { next: { $ref: "#" } }, additionalProperties: false },
    yes: [{}, { next: { next: {} } }],
    no: [{ next: { other: 1 } }, 1],
  },
  {
    rule: "keys with slashes, tildes and percent signs",
    schema: {
      properties: {
        a: { $ref: "#/$defs/a~1b" },
        b: { $ref: "#/$defs/c~0d" },
        c: { $ref: "#/$defs/e%25f" },
        d: { $ref: "#/$defs/~01" },
        e: { $ref: "#/$defs/%22" },
      },
      $defs: { "a/b": text, "c~d": text, "e%f": text, "~1": text, '"': text },
    },
    yes: [{ a: "", b: "", c: "", d: "", e: "" }],
    no: [{ a: 1 }, { b: 1 }, { c: 1 }, { d: 1 }, { e: 1 }],
  },
  {
    rule: "an item of a list",
    schema: { prefixItems: [text, { $ref: "#/prefixItems/0" }] },
    yes: [["a", "b"]],
    no: [["a", 1]],
  },
  {
    rule: "a place within a definition",
    schema: { $ref: "#/$defs/a/properties/b", $defs: { a: { properties: { b: text } } } },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "a place that no keyword makes a schema of",
    schema: { $ref: "#/unknown/0/inner", unknown: [{ inner: text }] },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "definitions of an earlier draft",
    schema: { $ref: "#/definitions/a", definitions: { a: text } },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "an anchor",
    schema: { $ref: "#name", $defs: { a: { $anchor: "name", ...text } } },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "an absolute id, by itself and in full",
    schema: {
      $id: "https://shop.example/schemas/root.json",
      properties: {
        a: { $ref: "part.json" },
        b: { $ref: "https://shop.example/schemas/part.json" },
        c: { $ref: "/schemas/part.json#" },
        d: { $ref: "root.json#/$defs/own" },
      },
      $defs: { part: { $id: "part.json", ...text }, own: text },
    },
    yes: [{ a: "", b: "", c: "", d: "" }],
    no: [{ a: 1 }, { b: 1 }, { c: 1 }, { d: 1 }],
  },
  {
    rule: "an id within an id, relative to it",
    schema: {
      $id: "https://shop.example/a/",
      $ref: "b/c",
      $defs: {
        b: { $id: "b/", $ref: "c", $defs: { c: { $id: "c", ...text } } },
      },
    },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "a fragment within the resource that surrounds it",
    schema: {
      $ref: "inner",
      $defs: {
        a: { type: "number" },
        inner: { $id: "inner", $ref: "#/$defs/a", $defs: { a: text } },
      },
    },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "anchors of the same name in two resources",
    schema: {
      allOf: [{ $ref: "one#x" }],
      $defs: {
        one: { $id: "one", $defs: { x: { $anchor: "x", ...text } } },
        two: { $id: "two", $defs: { x: { $anchor: "x", type: "number" } } },
      },
    },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "a name (URN)",
    schema: { $ref: "urn:shop:part", $defs: { a: { $id: "urn:shop:part", ...text } } },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "a place in a named resource",
    schema: {
      $id: "urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed",
      $ref: "urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed#/$defs/a",
      $defs: { a: text },
    },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "`$id` as a property is no id",
    schema: {
      properties: { $id: text, $ref: { type: "number" } },
      required: ["$id"],
    },
    yes: [{ $id: "x", $ref: 1 }],
    no: [{ $id: 1 }, {}],
  },
  {
    rule: "`$ref` in a value is no reference",
    schema: { const: { $ref: "#/nowhere" } },
    yes: [{ $ref: "#/nowhere" }],
    no: ["x"],
  },
  {
    rule: "`$id` in a value is no id",
    schema: {
      $ref: "thing",
      enum: ["x", { $id: "thing", type: "number" }],
      $defs: { a: { $id: "thing", ...text } },
    },
    yes: ["x"],
    no: [1],
  },
  {
    rule: "keywords beside a reference",
    schema: { $ref: "#/$defs/a", minLength: 2, $defs: { a: text } },
    yes: ["xx"],
    no: ["x", 1],
  },
  {
    rule: "definitions that contain each other",
    schema: {
      $ref: "#/$defs/tree",
      $defs: {
        tree: { type: "object", properties: { branches: { $ref: "#/$defs/branches" } } },
        branches: { type: "array", items: { $ref: "#/$defs/tree" } },
      },
    },
    yes: [{ branches: [{}, { branches: [] }] }],
    no: [{ branches: [1] }],
  },
  {
    rule: "keys that every object inherits",
    schema: {
      $ref: "#/$defs/__proto__",
      $defs: JSON.parse(
        '{"__proto__": {"$ref": "#/$defs/constructor"}, "constructor": {"type": "string"}}',
      ) as JsonValue,
    },
    yes: ["x"],
    no: [1],
  },
];

describe("a reference leads to", () => {
  it.each(rows)("$rule", ({ schema, yes, no }) => {
    const { accepts, problems } = read(schema);
    expect(problems).toEqual([]);
    for (const value of yes) expect([value, accepts(value)]).toEqual([value, true]);
    for (const value of no) expect([value, accepts(value)]).toEqual([value, false]);
  });
});

describe("a reference is refused when", () => {
  it.each<[why: string, schema: JsonValue, want: readonly string[]]>([
    [
      "nothing is there",
      { $ref: "#/$defs/b", $defs: { a: true } },
      ['schema/dangling-reference at "\\"#/$defs/b\\""'],
    ],
    ["no anchor has the name", { $ref: "#b" }, ['schema/dangling-reference at "\\"#b\\""']],
    [
      "the pointer is broken",
      { $ref: "#/a~2b", "a~2b": true },
      ['schema/dangling-reference at "\\"#/a~2b\\""'],
    ],
    [
      "it is inherited, not there",
      { $ref: "#/toString" },
      ['schema/dangling-reference at "\\"#/toString\\""'],
    ],
    [
      "it leaves the document",
      { $ref: "https://shop.example/other.json" },
      ['schema/remote-reference at "\\"https://shop.example/other.json\\""'],
    ],
    [
      "a relative one leaves the document",
      { $ref: "other.json#/a" },
      ['schema/remote-reference at "\\"other.json#/a\\""'],
    ],
    ["it is no text", { $ref: 1 }, ['schema/keyword-value at "1"']],
    [
      "an id has a fragment, as in earlier drafts; not what refers to it, or stands below it",
      {
        $id: "https://shop.example/a#b",
        allOf: [{ $ref: "#/$defs/a" }, { $ref: "#c" }],
        $defs: { a: true, c: { $id: "#c" } },
      },
      [
        'schema/keyword-value at "\\"https://shop.example/a#b\\""',
        'schema/keyword-value at "\\"#c\\""',
      ],
    ],
  ])("%s", (_, schema, want) => {
    const { document, problems } = read(schema);
    expect(document).toBeNull();
    expect(problems).toEqual(want);
  });

  it.each<[wrong: string, schema: JsonValue, meant: string | null]>([
    ["#/$defs/Ordr", { $defs: { Order: true, Item: true } }, "#/$defs/Order"],
    ["#/definitions/Order", { $defs: { Order: true } }, "#/$defs/Order"],
    ["#/components/schemas/a~1b", { definitions: { "a/c": true } }, "#/definitions/a~1c"],
    ["#pirce", { $defs: { a: { $anchor: "price" } } }, "#price"],
    ["#/$defs/Order", { $defs: { Customer: true } }, null],
  ])("it is a misspelling, which is told: %s", (wrong, schema, meant) => {
    const problems = gatherProblems();
    const text = JSON.stringify({ ...(schema as JsonObject), $ref: wrong });
    readSchema({ path: "schema.json", text }, problems.report);
    const hint = meant === null ? "" : ` Did you mean "${meant}"?`;
    const wanted = `Nothing is defined at "${wrong}".${hint}`;
    expect(problems.all.map(({ message }) => message)).toEqual([wanted]);
  });

  it.each<[why: string, schema: JsonValue]>([
    ["it is its own definition", { $ref: "#" }],
    [
      "two lead to each other",
      {
        $ref: "#/$defs/a",
        $defs: { a: { $ref: "#/$defs/b" }, b: { allOf: [{ $ref: "#/$defs/a" }] } },
      },
    ],
    ["it comes back through a condition", { if: true, then: { not: { $ref: "#" } } }],
  ])("it only leads back to itself: %s", (_, schema) => {
    const { document, problems } = read(schema);
    expect(document).toBeNull();
    expect(problems.map((each) => each.split(" ")[0])).toEqual(["schema/circular-reference"]);
  });

  it("a chain is long, but ends, not at all", () => {
    const links = Array.from({ length: 10_000 }, (_, index) => [
      `d${index}`,
      { $ref: `#/$defs/d${index + 1}` },
    ]);
    const $defs = { ...(Object.fromEntries(links) as JsonObject), d10000: text };
    const { accepts, problems } = read({ $ref: "#/$defs/d0", $defs });
    expect(problems).toEqual([]);
    expect([accepts("x"), accepts(1)]).toEqual([true, false]);
  });

  it("the same place is refused once", () => {
    const { problems } = read({
      anyOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }],
      $defs: { a: { type: "strin" } },
    });
    expect(problems).toEqual(['schema/unknown-type at "\\"strin\\""']);
  });
});

describe("names of a foreign schema", () => {
  const names = (schema: JsonValue) =>
    [...(read(schema).document?.models.values() ?? [])].map((model) => model.names.type);
  const refs = (...places: readonly string[]) => ({
    anyOf: places.map((place) => ({ $ref: `#${place}` })),
  });

  it.each<[rule: string, schema: JsonValue, want: readonly string[]]>([
    ["the root has the name it is given", true, ["Root"]],
    [
      "definitions keep theirs",
      { ...refs("/$defs/line-item", "/$defs/Order"), $defs: { "line-item": true, Order: true } },
      ["Root", "LineItem", "Order"],
    ],
    [
      "two of one name are told apart by where they stand",
      {
        ...refs("/$defs/a/$defs/x", "/$defs/b/$defs/x"),
        $defs: { a: { $defs: { x: true } }, b: { $defs: { x: true } } },
      },
      ["Root", "X", "BX"],
    ],
    [
      "two that differ by case alone are told apart",
      { ...refs("/$defs/Item", "/$defs/item"), $defs: { Item: true, item: true } },
      ["Root", "Item", "RootItem"],
    ],
    [
      "reserved names take more of the path",
      { ...refs("/$defs/string", "/$defs/Map"), $defs: { string: true, Map: true } },
      ["Root", "RootString", "RootMap"],
    ],
    [
      "what begins with a digit takes more of the path",
      { ...refs("/$defs/2fa"), $defs: { "2fa": true } },
      ["Root", "Root2fa"],
    ],
    [
      "what has no letter takes more of the path",
      { ...refs("/$defs/—"), $defs: { "—": true } },
      ["Root", "Root2"],
    ],
    ["a letter of any script is one", { ...refs("/$defs/é"), $defs: { é: true } }, ["Root", "E"]],
    [
      "the root's own name is taken",
      { ...refs("/$defs/root"), $defs: { root: true } },
      ["Root", "RootRoot"],
    ],
  ])("%s", (_, schema, want) => {
    expect(names(schema)).toEqual(want);
  });

  it("do not depend on which reference comes first", () => {
    const $defs = { a: { $defs: { x: true } }, b: { $defs: { x: true } } };
    const places = ["/$defs/a/$defs/x", "/$defs/b/$defs/x"];
    const sorted = (schema: JsonValue) =>
      [...(read(schema).document?.models ?? [])]
        .map(([id, model]) => [id, model.names.type])
        .sort();
    expect(sorted({ ...refs(...places), $defs })).toEqual(
      sorted({ ...refs(...[...places].reverse()), $defs }),
    );
  });
});
