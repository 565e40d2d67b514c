import { describe, expect, it } from "vitest";
import { explainRejection } from "../../../generator/check/explain-rejection.js";
import type { JsonValue } from "../../../generator/ir/json.js";
import type { Shape } from "../../../generator/ir/shape.js";
import {
  array,
  literal,
  model,
  number,
  object,
  property,
  ref,
  simple,
  string,
  union,
} from "../../support/shapes.js";

const models = model("shop/User", object({ properties: [property("name", string(), true)] }));
const user = ref("shop/User");
const span = { file: "", start: 0, end: 0 };
const all = (...members: readonly Shape[]): Shape => ({
  kind: "intersection",
  members,
  span: { file: "", start: 0, end: 0 },
});
const tagged = (tag: string, shape: Shape) =>
  object({ properties: [property("kind", literal(tag), true), property("value", shape, true)] });
const nullable = (shape: Shape) => union(shape, simple("null"));

describe("a rejected value", () => {
  it.each<[rule: string, shape: Shape, value: JsonValue, pointer: string, problem: string]>([
    ["of another type", string(), 1, "", "expected a string, found 1"],
    ["that is no integer", number({ integer: true }), 1.5, "", "expected an integer, found 1.5"],
    [
      "without a format",
      string({ format: "uuid" }),
      "x",
      "",
      'expected a string in uuid format, found "x"',
    ],
    [
      "against a pattern",
      string({ pattern: "^a" }),
      "x",
      "",
      'expected a string matching ^a, found "x"',
    ],
    [
      "that is none of a list",
      union(literal("a"), literal("b")),
      "c",
      "",
      'expected "a" or "b", found "c"',
    ],
    [
      "within properties",
      object({ properties: [property("a", user)] }),
      { a: { name: 1 } },
      "/a/name",
      "expected a string, found 1",
    ],
    [
      "under a key with a slash",
      object({ properties: [property("a/b", string())] }),
      { "a/b": 1 },
      "/a~1b",
      "expected a string, found 1",
    ],
    ["without a property", user, {}, "", '"name" is missing'],
    ["without a key that is asked for", object({ requires: ["a"] }), {}, "", '"a" is missing'],
    [
      "with `toString` only inherited",
      object({ requires: ["toString"] }),
      {},
      "",
      '"toString" is missing',
    ],
    ["with a key too many", object({ rest: simple("never") }), { a: 1 }, "", '"a" is not allowed'],
    [
      "under a key of its own",
      object({ rest: string() }),
      { a: "x", b: 1 },
      "/b",
      "expected a string, found 1",
    ],
    [
      "within items",
      array({ items: user }),
      [{ name: "x" }, { name: null }],
      "/1/name",
      "expected a string, found null",
    ],
    [
      "within a tuple",
      array({ prefix: [string(), number()] }),
      ["x", "y"],
      "/1",
      'expected a number, found "y"',
    ],
    [
      "within all parts",
      all(user, object({ requires: ["b"] })),
      { name: "x" },
      "",
      '"b" is missing',
    ],
    [
      "where null would also do",
      nullable(user),
      { name: 1 },
      "/name",
      "expected a string, found 1",
    ],
    [
      "where null would also do, of another type",
      nullable(user),
      "x",
      "",
      'expected a User or null, found "x"',
    ],
    [
      "of the member that a property names",
      union(tagged("a", string()), tagged("b", number())),
      { kind: "b", value: "x" },
      "/value",
      'expected a number, found "x"',
    ],
    [
      "of no member that a property names",
      union(tagged("a", string()), tagged("b", number())),
      { kind: "c", value: "x" },
      "/kind",
      'expected "a" or "b", found "c"',
    ],
    [
      "too short",
      string({ length: { min: 2 } }),
      "😀",
      "",
      'expected a string of at least 2 characters, not 1, found "😀"',
    ],
    [
      "too large",
      number({ range: { exclusiveMax: 3 } }),
      3,
      "",
      "expected a number less than 3, found 3",
    ],
    [
      "between two multiples",
      number({ multipleOf: 0.1 }),
      0.25,
      "",
      "expected a number divisible by 0.1, found 0.25",
    ],
    [
      "with too many items",
      array({ length: { max: 1 } }),
      [1, 2],
      "",
      "expected an array of at most 1 item, found 2",
    ],
    [
      "with equal items",
      array({ unique: true }),
      [{ a: 1, b: 2 }, 0, { b: 2, a: 1 }],
      "",
      "items 0 and 2 are equal, but each may occur once",
    ],
    [
      "that contains too little",
      array({ contains: { shape: literal("x") } }),
      ["y"],
      "",
      'expected at least 1 of the items to be "x", found 0',
    ],
    [
      "with too few properties",
      object({ size: { min: 2 } }),
      { a: 1 },
      "",
      "expected an object of at least 2 properties, found 1",
    ],
    [
      "without what another key calls for",
      object({ dependencies: [{ key: "a", keys: ["b"] }] }),
      { a: 1 },
      "",
      '"b" is missing; it is due because "a" is present',
    ],
    [
      "with a key that is none",
      object({ names: string({ pattern: "^[a-z]$" }) }),
      { AB: 1 },
      "",
      'the key "AB" is not allowed: expected a string matching ^[a-z]$, found "AB"',
    ],
    [
      "under a key that a pattern is about",
      object({ patterns: [{ pattern: "^x-", shape: string() }] }),
      { "x-a": 1 },
      "/x-a",
      "expected a string, found 1",
    ],
    [
      "that is what it must not be",
      { kind: "negation", shape: literal("x"), span },
      "x",
      "",
      'expected anything but "x", found "x"',
    ],
    [
      "that fits twice",
      { kind: "exclusive", members: [string(), string({ length: { max: 3 } })], span },
      "x",
      "",
      "exactly one of 2 alternatives may fit, but 1 and 2 do",
    ],
    [
      "in the branch of a condition",
      {
        kind: "condition",
        if: object({ requires: ["a"] }),
        then: object({ requires: ["b"] }),
        else: null,
        span,
      },
      { a: 1 },
      "",
      '"b" is missing',
    ],
    [
      "too long, where null would also do",
      nullable(string({ length: { max: 1 } })),
      "ab",
      "",
      'expected a string of at most 1 character, not 2, found "ab"',
    ],
    [
      "far too long to show",
      string(),
      [..."x".repeat(40)],
      "",
      `expected a string, found ${JSON.stringify([..."x".repeat(40)]).slice(0, 57)}…`,
    ],
  ])("%s", (_, shape, value, pointer, problem) => {
    expect(explainRejection({ shape, models }, value)).toEqual({ pointer, problem });
  });
});
