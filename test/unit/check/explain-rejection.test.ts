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
      'expected a string (uuid), found "x"',
    ],
    [
      "against a pattern",
      string({ pattern: "^a" }),
      "x",
      "",
      'expected a string (matching ^a), found "x"',
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
