import { describe, expect, it, test } from "vitest";
import { array } from "../../../templates/runtime/array-shape.js";
import { explain } from "../../../templates/runtime/explain.js";
import { having } from "../../../templates/runtime/having.js";
import { contains, maxItems, uniqueItems } from "../../../templates/runtime/list-shapes.js";
import { enumeration, literal } from "../../../templates/runtime/literal-shapes.js";
import {
  condition,
  exclusive,
  intersection,
  negation,
} from "../../../templates/runtime/logic-shapes.js";
import { minimum, multipleOf } from "../../../templates/runtime/number-shapes.js";
import { object, optional } from "../../../templates/runtime/object-shape.js";
import {
  dependentRequired,
  minProperties,
  others,
  propertyNames,
} from "../../../templates/runtime/record-shapes.js";
import { lazy } from "../../../templates/runtime/ref-shape.js";
import { integer, never, nil, number, string } from "../../../templates/runtime/scalar-shapes.js";
import { accepts, type Shape } from "../../../templates/runtime/shape.js";
import { format, minLength, pattern } from "../../../templates/runtime/string-shapes.js";
import { tagged } from "../../../templates/runtime/tagged-shape.js";
import { unevaluatedProperties } from "../../../templates/runtime/unevaluated-shapes.js";
import { union } from "../../../templates/runtime/union-shape.js";

/** `pointer keyword: message`. */
const told = (shape: Shape, value: unknown) =>
  explain(shape, value).map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);

const user = object(() => ({
  id: integer,
  email: optional(string),
  status: enumeration(["active", "inactive"]),
}));

test.each<[string, Shape, unknown, readonly string[]]>([
  ["the wrong type", string, 12, [" type: Expected a string, found number 12."]],
  ["nothing", string, undefined, [" type: Expected a string, found nothing."]],
  [
    "a long text, cut",
    integer,
    "x".repeat(100),
    [` type: Expected an integer, found string "${"x".repeat(16)}…${"x".repeat(7)}".`],
  ],
  [
    "a long text that is wrong at its end",
    format("date-time", () => false),
    "2024-12-24T10:00:00.123456",
    [' format: Expected a string in date-time format, found string "2024-12-24T10:00….123456".'],
  ],
  [
    "a long text of pairs, never cut within one",
    integer,
    `a${"😀".repeat(20)}`,
    [` type: Expected an integer, found string "a${"😀".repeat(7)}…${"😀".repeat(3)}".`],
  ],
  [
    "the type alone where several parts ask more of a place, as these ask in vain",
    intersection(
      object(() => ({ kind: string })),
      object(() => ({ kind: enumeration(["a", "b"]) })),
    ),
    { kind: 2 },
    ["/kind type: Expected a string, found number 2."],
  ],
  [
    "the length alone of a text that holds a secret by name",
    array(integer),
    ['{"token":"sk_live_1"}', "?api_key=1", "password reset"],
    [
      "/0 type: Expected an integer, found string (21 characters).",
      "/1 type: Expected an integer, found string (10 characters).",
      '/2 type: Expected an integer, found string "password reset".',
    ],
  ],
  [
    "a constant that differs, whose right value has been said",
    literal("thread.created"),
    "thread.updated",
    [' const: Expected "thread.created", found string "thread.updated".'],
  ],
  [
    "every issue, each with its place",
    user,
    { id: 1.5, email: 2, status: "actve" },
    [
      "/id type: Expected an integer, found number 1.5.",
      "/email type: Expected a string, found number 2.",
      '/status enum: Expected one of "active" or "inactive", found string "actve". Did you mean "active"?',
    ],
  ],
  [
    "a misspelt key",
    user,
    { id: 1, staus: "active" },
    ['/status required: Property "status" is missing. Is "staus" a misspelling of it?'],
  ],
  [
    "no misspelling where the key that stands there is due itself, whatever it holds",
    object(() => ({ state: string }), ["stats"]),
    { stats: 1 },
    ['/state required: Property "state" is missing.'],
  ],
  [
    "a key that is not allowed",
    others(
      object(() => ({ name: optional(string) })),
      { rest: never },
    ),
    { nmae: "x", constructor: 1 },
    [
      '/nmae additionalProperties: Property "nmae" is not allowed here. Did you mean "name"?',
      '/constructor additionalProperties: Property "constructor" is not allowed here.',
    ],
  ],
  [
    "rules of strings",
    having(minLength(2), pattern(/^a/u)),
    "b",
    [
      " minLength: Expected a string of at least 2 characters, found 1.",
      ' pattern: Expected a string matching ^a, found string "b".',
    ],
  ],
  [
    "rules of numbers",
    having(minimum(1), multipleOf(0.5)),
    0.3,
    [
      " minimum: Expected a number of at least 1, found number 0.3.",
      " multipleOf: Expected a number divisible by 0.5, found number 0.3.",
    ],
  ],
  [
    "rules of arrays",
    having(maxItems(2), uniqueItems(), array(integer), contains(literal(7))),
    [1, 1, "x"],
    [
      " maxItems: Expected an array of at most 2 items, found array (3 items).",
      " uniqueItems: Items 0 and 1 are equal, but each may occur once.",
      '/2 type: Expected an integer, found string "x".',
      " contains: Expected at least 1 item that is 7, found 0.",
    ],
  ],
  [
    "rules of objects",
    having(minProperties(3), dependentRequired({ a: ["b"] }), propertyNames(pattern(/^[a-z]$/u))),
    { a: 1, BB: 2 },
    [
      " minProperties: Expected an object of at least 3 properties, found object (2 properties).",
      '/b dependentRequired: Property "b" is missing; it is due because "a" is present.',
      '/BB propertyNames: Expected a key that is a string matching ^[a-z]$, found "BB".',
    ],
  ],
  ["a negation", negation(literal(1)), 1, [" not: Expected anything but 1, found number 1."]],
  [
    "a condition's branch",
    condition(
      object(() => ({ a: literal(1) })),
      object(() => ({ b: string })),
    ),
    { a: 1 },
    ['/b required: Property "b" is missing.'],
  ],
  [
    "two alternatives where one is due",
    exclusive([integer, number]),
    1,
    [" oneOf: Exactly one of 2 alternatives may fit, but 1 and 2 do."],
  ],
  [
    "two alternatives that are one and the same shape",
    exclusive([string, integer, integer]),
    1,
    [" oneOf: Exactly one of 3 alternatives may fit, but 2 and 3 do."],
  ],
  [
    "what no part evaluated",
    unevaluatedProperties(
      object(() => ({ a: optional(string) })),
      never,
    ),
    { a: "x", "b/c": 1 },
    ['/b~1c unevaluatedProperties: Property "b/c" is not allowed here.'],
  ],
  [
    "what several parts say, once",
    intersection(
      object(() => ({ a: string })),
      object(() => ({ a: string })),
    ),
    {},
    ['/a required: Property "a" is missing.'],
  ],
])("tells %s", (_, shape, value, wanted) => expect(told(shape, value)).toEqual(wanted));

describe("a union", () => {
  const created = object(() => ({ type: literal("created"), at: string }));
  const deleted = object(() => ({ type: literal("deleted"), by: object(() => ({ id: integer })) }));
  const events = tagged("type", [
    [created, "created"],
    [deleted, "deleted"],
  ]);

  it("tells of the member that its tag names, and of no other", () => {
    expect(told(events, { type: "deleted", by: { id: "x" } })).toEqual([
      '/by/id type: Expected an integer, found string "x".',
    ]);
  });

  it("tells of the tag alone when it names no member", () => {
    const [issue, ...more] = explain(events, { type: "deletd" });
    expect(more).toEqual([]);
    expect(issue?.message).toBe(
      'Expected one of "created" or "deleted", found string "deletd". Did you mean "deleted"?',
    );
    expect(told(events, {})).toEqual(['/type required: Property "type" is missing.']);
  });

  it("tells of the only member of the value's type", () => {
    expect(told(union(nil, array(string)), [1])).toEqual([
      "/0 type: Expected a string, found number 1.",
    ]);
    expect(told(union(nil, string), 1)).toEqual([
      " type: Expected null or a string, found number 1.",
    ]);
  });

  it("tells of the member that is closest, where constants count most", () => {
    const shapes = union(
      object(() => ({ kind: literal("a") })),
      object(() => ({ kind: literal("b"), x: integer, y: integer, z: integer })),
    );
    expect(told(shapes, { kind: "b", x: "1", y: "2", z: 3 })).toEqual([
      '/x type: Expected an integer, found string "1".',
      '/y type: Expected an integer, found string "2".',
    ]);
  });

  it("names what texts may be, where none is closer", () => {
    const shapes = union(
      format("date", () => false),
      format("uuid", () => false),
    );
    expect(told(shapes, "x")).toEqual([
      ' anyOf: Expected a string in date format or a string in uuid format, found string "x".',
    ]);
  });
});

describe("a recursive shape", () => {
  const node: Shape = object(() => ({ children: optional(array(lazy(() => node, 3))) }));
  const nested = (depth: number) => {
    let value = {};
    for (let level = 0; level < depth; level++) value = { children: [value] };
    return value;
  };

  it("takes real payloads", () => expect(accepts(node, nested(333))).toBe(true));

  it("tells of ten thousand levels, and does not overflow", () => {
    const [issue, ...more] = explain(node, nested(10_000));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      keyword: "depth",
      message: "The value is nested too deeply.",
    });
  });
});
