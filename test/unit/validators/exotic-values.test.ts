import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsValue } from "../../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import { judgeSchemas } from "../../support/judge-schema.js";

const text = { type: "string" };
const named = { type: "object", required: ["name"], properties: { name: text } };
const items = { type: "array", items: text };
const closed = { type: "object", properties: { a: true }, additionalProperties: false };
const requires = (key: string) => ({ type: "object", required: [key] });
const holds = (key: string) =>
  JSON.parse(
    `{"type":"object","properties":{${JSON.stringify(key)}:{"type":"string"}}}`,
  ) as JsonObject;
const withOwn = (key: string, value: JsonValue) =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as JsonValue;

/** A hole in place of the first item. */
const sparse = (): unknown[] => {
  const list: unknown[] = [];
  list[1] = "b";
  return list;
};

type Row = readonly [rule: string, schema: JsonObject, value: unknown, isAccepted: boolean];

/** What a JSON text can say. */
const json: readonly Row[] = [
  ["null is no object", named, null, false],
  ["null is no array", items, null, false],
  ["an array is no object", { type: "object" }, [], false],
  ["an object is no array", { type: "array" }, { length: 0 }, false],
  ["an object with a length and indexes is no array", items, { 0: "a", length: 1 }, false],
  ["1.0 is an integer", { type: "integer" }, JSON.parse("1.0"), true],
  ["1e2 is an integer", { type: "integer" }, JSON.parse("1e2"), true],
  ["-0 is an integer", { type: "integer" }, -0, true],
  ["-0 is 0 for `const`", { const: 0 }, -0, true],
  ["0 is -0 for `enum`", { enum: [-0, 1] }, 0, true],
  ["-0 within a list is 0 for `const`", { const: [0] }, [-0], true],
  ["-0 is not below 0", { type: "number", minimum: 0 }, -0, true],
  ["-0 and 0 are equal items", { type: "array", uniqueItems: true }, [0, -0], false],
  ["-0 within equal items", { type: "array", uniqueItems: true }, [[0], [-0]], false],
  ["1 and true are different items", { type: "array", uniqueItems: true }, [1, true, "1"], true],
  ["false is not 0 for `const`", { const: 0 }, false, false],
  ["'' is not null", { const: null }, "", false],
  ["an object's keys have no order for `const`", { const: { a: 1, b: 2 } }, { b: 2, a: 1 }, true],
  ["a list has an order for `const`", { const: [1, 2] }, [2, 1], false],
  ["a list is no object for `const`", { const: { 0: "a" } }, ["a"], false],
  ["a longer list is not its start", { const: [1] }, [1, 2], false],
  ["an object with more is not the less", { const: { a: 1 } }, { a: 1, b: 2 }, false],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"].flatMap(
    (key): readonly Row[] => [
      [`${key} is missing where nobody set it`, requires(key), {}, false],
      [`${key} is there where somebody did`, requires(key), withOwn(key, 1), true],
      [`an absent ${key} fits whatever it would have to be`, holds(key), {}, true],
      [`${key} is held to its schema`, holds(key), withOwn(key, 1), false],
      [`${key} is one key too many`, closed, withOwn(key, 1), false],
      [`${key} is one property`, { type: "object", maxProperties: 0 }, withOwn(key, 1), false],
      [
        `${key} is equal to itself in \`const\``,
        { const: withOwn(key, 1) } as JsonObject,
        withOwn(key, 1),
        true,
      ],
      [`${key} is not nothing in \`const\``, { const: {} }, withOwn(key, 1), false],
      [
        `${key} does not call for what it would depend on`,
        { type: "object", dependentRequired: { [key]: ["b"] } },
        {},
        true,
      ],
    ],
  ),
  ["an astral character is one", { type: "string", maxLength: 1 }, "😀", true],
  ["two are two", { type: "string", maxLength: 1 }, "😀😀", false],
  ["one does not do for two", { type: "string", minLength: 2 }, "😀", false],
  ["a family of joined characters is seven", { type: "string", maxLength: 6 }, "👨‍👩‍👧‍👦", false],
  ["half a pair is one character", { type: "string", maxLength: 1 }, "\ud83d", true],
  [
    "two halves in the wrong order are two",
    { type: "string", maxLength: 1 },
    "\ude00\ud83d",
    false,
  ],
  ["half a pair is a string", { type: "string", minLength: 1 }, "\udc00", true],
  ["a dot matches a whole astral character", { type: "string", pattern: "^.$" }, "😀", true],
  ["a dot matches half a pair", { type: "string", pattern: "^.$" }, "\ud83d", true],
  [
    "different halves are different items",
    { type: "array", uniqueItems: true },
    ["\ud83d", "\ud83c"],
    true,
  ],
  [
    "different halves as keys are",
    { type: "array", uniqueItems: true },
    [{ "\ud83d": 1 }, { "\ud83c": 1 }],
    true,
  ],
  ["letters that look alike are not equal", { const: "é" }, "e\u0301", false],
];

/** What only a program can make. */
const made: readonly Row[] = [
  ["undefined is not a value", { type: "object" }, undefined, false],
  ["a property that holds undefined is absent", named, { name: undefined }, false],
  ["an optional one may hold it", holds("name"), { name: undefined }, true],
  ["one too many may hold it", closed, { b: undefined }, true],
  [
    "one that holds it does not count",
    { type: "object", maxProperties: 0 },
    { a: undefined },
    true,
  ],
  ["nor for `const`", { const: {} }, { a: undefined }, true],
  ["nor among items", { type: "array", uniqueItems: true }, [{}, { a: undefined }], false],
  ["NaN is no number", { type: "number" }, NaN, false],
  ["infinity is no number", { type: "number" }, Infinity, false],
  ["a bigint is no number", { type: "integer" }, 1n, false],
  ["a symbol is no string", text, Symbol("x"), false],
  ["a function is no object", { type: "object" }, () => "", false],
  [
    "an object without prototype is one",
    named,
    Object.assign(Object.create(null), { name: "x" }),
    true,
  ],
  ["an instance of a class is an object", named, Object.assign(new Date(0), { name: "x" }), true],
  ["a date is an object, not a text", { type: "string" }, new Date(0), false],
  ["a map is an object without properties", named, new Map([["name", "x"]]), false],
  ["a boxed text is no text", text, new String("x"), false],
  ["a boxed number is no number", { type: "number" }, new Number(1), false],
  ["a boxed true is no boolean", { type: "boolean" }, new Boolean(true), false],
  ["a boxed text is no `const`", { const: "x" }, new String("x"), false],
  ["a hole is no text", items, sparse(), false],
  ["a hole is no null", { type: "array", items: { type: "null" } }, sparse().fill(null, 1), false],
  [
    "a hole is an item like any other where all pass",
    { type: "array", minItems: 2 },
    sparse(),
    true,
  ],
  ["a hole is no null for `const`", { const: [null, "b"] }, sparse(), false],
  [
    "lists with a hole are equal items",
    { type: "array", uniqueItems: true },
    [sparse(), sparse()],
    false,
  ],
  [
    "lists that differ after a hole are different items",
    { type: "array", uniqueItems: true },
    [sparse(), Object.assign(sparse(), { 1: "c" })],
    true,
  ],
  [
    "a list that inherits from elsewhere is a list",
    items,
    Object.setPrototypeOf(["x"], Object.create(Array.prototype)),
    true,
  ],
  [
    "a getter is read",
    named,
    {
      get name() {
        return "x";
      },
    },
    true,
  ],
  [
    "what a getter gives counts",
    named,
    {
      get name() {
        return 1;
      },
    },
    false,
  ],
  ["a proxy of an object is one", named, new Proxy({ name: "x" }, {}), true],
  ["a proxy of a list is one", items, new Proxy(["x"], {}), true],
];

const rows = [...json, ...made];
const judges = await judgeSchemas(rows.map(([, schema]) => schema));

describe.each(rows.map((row, index) => [row[0], row, index] as const))("%s", (_, row, index) => {
  const [, , value, isAccepted] = row;
  const judge = judges[index];

  it("to the guard", () => expect(judge?.is(value)).toBe(isAccepted));

  it("to what tells of issues", () => {
    const result = judge?.validate(value);
    expect(result?.ok).toBe(isAccepted);
    if (result?.ok === false) expect(result.issues).not.toEqual([]);
  });

  it("to the reference semantics", () =>
    expect(judge && acceptsValue(judge.linked, value as JsonValue)).toBe(isAccepted));
});

const broken: readonly (readonly [what: string, make: () => unknown])[] = [
  [
    "a getter that throws",
    () => ({
      get name() {
        throw new Error("no");
      },
    }),
  ],
  [
    "a proxy that throws",
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
  ],
  [
    "a proxy that was revoked",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  [
    "a value that another read finds changed",
    () => {
      let reads = 0;
      return {
        get name() {
          return reads++ % 2 ? "x" : 1;
        },
      };
    },
  ],
  [
    "an object that contains itself",
    () => {
      const own: { name?: unknown; list?: unknown } = {};
      own.name = own;
      own.list = [own, own];
      return own;
    },
  ],
  ["a text so long that nobody prints it", () => ({ name: 1, ["k".repeat(1e6)]: "x".repeat(1e7) })],
];
const strict = {
  ...named,
  properties: { name: text, list: { type: "array", uniqueItems: true } },
  additionalProperties: false,
};
const [strictJudge] = await judgeSchemas([strict]);

it.each(broken)("validate tells of %s, and does not throw", (_, make) => {
  const result = strictJudge?.validate(make());
  expect(result?.ok).toBe(false);
  if (result?.ok === false) {
    expect(result.issues.length).toBeGreaterThan(0);
    for (const { message } of result.issues) expect(message.length).toBeLessThan(600);
  }
});

it("takes what an object inherits for its own where it is read by name, as the program that goes on with it will", () => {
  const inherits: unknown = Object.create({ name: "x" });
  const result = strictJudge?.validate(inherits);
  expect([strictJudge?.is(inherits), result?.ok]).toEqual([true, true]);
});

const [closedJudge] = await judgeSchemas([
  {
    type: "object",
    required: ["a", "b"],
    properties: { a: text, b: text, c: text, d: text },
    additionalProperties: false,
  },
]);
const keys = ["a", "b", "c", "d", "e", "f"] as const;
type Where = "own" | "undefined" | "inherited" | "getter" | "nowhere";

/** An object that has, or inherits, something under some of the keys; whoever has getters has a class, too. */
function make(places: readonly Where[], base: object | null): object {
  const prototype = Object.create(base) as object;
  if (places.includes("getter")) {
    Object.defineProperty(prototype, "constructor", { value: Date });
  }
  const made = Object.create(prototype) as object;
  for (const [index, where] of places.entries()) {
    const key = keys[index] ?? "";
    const held = { value: where === "undefined" ? undefined : "x", enumerable: where !== "getter" };
    if (where === "inherited" || where === "getter") Object.defineProperty(prototype, key, held);
    if (where === "own" || where === "undefined") Object.defineProperty(made, key, held);
  }
  return made;
}

it("reads the keys of a closed object by name wherever they are, and counts those that are its own", () => {
  const where = fc.constantFrom<Where>("own", "undefined", "inherited", "getter", "nowhere");
  const places = fc.array(where, { minLength: keys.length, maxLength: keys.length });
  fc.assert(
    fc.property(places, fc.constantFrom(Object.prototype, null), (each, base) => {
      const isThere = [0, 1].every((index) => !/undefined|nowhere/.test(each[index] ?? ""));
      const isClosed = [4, 5].every((index) => each[index] !== "own");
      const value = make(each, base);
      expect(closedJudge?.is(value)).toBe(isThere && isClosed);
      const result = closedJudge?.validate(value);
      expect(
        result?.ok === false && result.issues.some(({ keyword }) => keyword === "unreadable"),
      ).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
