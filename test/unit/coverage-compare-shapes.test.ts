import { expect, test } from "vitest";
import type { Model } from "../../generator/ir/catalog.js";
import { compareShapes, type ShapeStep } from "../../generator/ir/compare-shapes.js";
import type { ModelId, Property, Shape } from "../../generator/ir/shape.js";
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
} from "../support/shapes.js";

const nothing = simple("null");
const fields = (...properties: readonly Property[]) => object({ properties });
const one = (key: string, shape: Shape, required = false) => fields(property(key, shape, required));
const all = (...members: readonly Shape[]): Shape => ({
  kind: "intersection",
  members,
  span: { file: "", start: 0, end: 0 },
});

const models = (shapes: {
  readonly [id: string]: Shape;
}): ReadonlyMap<ModelId, Pick<Model, "shape">> =>
  new Map(Object.entries(shapes).map(([id, shape]) => [id as ModelId, { shape }]));

const person = one("name", string());
const before = models({ "v1/User": person, "v1/Tree": one("tree", ref("v1/Tree")) });
const after = models({
  "v2/User": one("name", number()),
  "v2/Person": one("name", number()),
  "v2/Wood": one("tree", ref("v2/Wood")),
});

const stepText = (step: ShapeStep) => {
  if (step.in === "key") return step.key;
  return step.in === "item" ? `[${step.index}]` : step.in;
};

const rules: readonly (readonly [
  what: string,
  before: Shape,
  after: Shape,
  told: readonly string[],
])[] = [
  [
    "a field that came",
    fields(),
    one("a", string()),
    [' keys {"typed":false,"own":false}', 'a added {"required":false,"types":["string"]}'],
  ],
  [
    "a field that went",
    one("a", ref("v1/User"), true),
    fields(),
    [' keys {"typed":true,"own":false}', 'a removed {"required":true,"types":["User"]}'],
  ],
  ["presence", one("a", string()), one("a", string(), true), ['a presence {"required":true}']],
  ["null", one("a", string()), one("a", union(string(), nothing)), ['a null {"nullable":true}']],
  [
    "a type",
    one("a", string()),
    one("a", string({ format: "date" })),
    ['a type {"before":["string"],"after":["string (date)"]}'],
  ],
  [
    "documented values, of open and of complete lists",
    one("a", string({ known: ["x", "y"] })),
    one("a", union(literal("y"), literal("z"))),
    [
      'a values {"added":["\\"z\\""],"removed":["\\"x\\""],"complete":{"before":false,"after":true}}',
      'a list {"complete":true}',
    ],
  ],
  [
    "items of lists, by place and at large",
    array({ prefix: [string()], items: string() }),
    array({ prefix: [number()], items: number({ integer: true }) }),
    [
      '[0] type {"before":["string"],"after":["number"]}',
      'items type {"before":["string"],"after":["integer"]}',
    ],
  ],
  [
    "values of maps",
    object({ rest: string() }),
    object({ rest: nothing }),
    ['map type {"before":["string"],"after":[]}', 'map null {"nullable":true}'],
  ],
  ["no model of the same name", one("a", ref("v1/User")), one("a", ref("v2/User")), []],
  [
    "what is in a model of another name",
    one("a", ref("v1/User")),
    one("a", ref("v2/Person")),
    ['a.name type {"before":["string"],"after":["number"]}'],
  ],
  [
    "by its name a model that stands beside one of both",
    one("a", ref("v1/User")),
    one("a", union(ref("v2/User"), ref("v2/Person"))),
    ['a type {"before":["User"],"after":["Person","User"]}'],
  ],
  ["a model that has itself, once", ref("v1/Tree"), ref("v2/Wood"), []],
  [
    "a field of an intersection as of one object",
    all(one("a", string()), object({ requires: ["a"] })),
    one("a", string()),
    ['a presence {"required":false}'],
  ],
  [
    "a field as sure when every form has it",
    union(one("a", string(), true), one("a", string(), true)),
    union(one("a", string(), true), fields()),
    [' keys {"typed":true,"own":false}', 'a presence {"required":false}'],
  ],
  [
    "what is not known before",
    simple("unknown"),
    one("a", string()),
    [
      ' type {"before":["any value"],"after":["object"]}',
      'a added {"required":false,"types":["string"]}',
    ],
  ],
  [
    "bounds and patterns",
    string({ length: { min: 1 } }),
    string({ pattern: "a" }),
    [
      ' limit {"limit":"minLength","before":[1],"after":[]}',
      ' limit {"limit":"pattern","before":[],"after":["a"]}',
    ],
  ],
  [
    "a list that was completed",
    string({ known: ["x"] }),
    literal("x"),
    [' list {"complete":true}'],
  ],
];

test.each(rules)("a comparison tells %s", (_what, was, is, told) => {
  const changes = compareShapes({ shape: was, models: before }, { shape: is, models: after });
  expect(
    changes.map(
      ({ path, kind, ...rest }) =>
        `${path.map(stepText).join(".")} ${kind} ${JSON.stringify(rest)}`,
    ),
  ).toEqual(told);
});
