import { expect, it } from "vitest";
import { reachPlace } from "../../generator/ir/reach-place.js";
import type { Shape } from "../../generator/ir/shape.js";
import { array, model, object, property, ref, simple, string, union } from "../support/shapes.js";

const span = { file: "", start: 0, end: 0 };
const anything = simple("unknown");
const named = object({ properties: [property("type", string())] });
const all = (...members: readonly Shape[]): Shape => ({ kind: "intersection", members, span });
const models = model("Named", named);

it.each<[rule: string, shape: Shape, path: string, want: string]>([
  ["the whole value", string(), "", "described"],
  ["a property", named, "type", "described"],
  ["a misspelt property", named, "tpye", "nothing"],
  ["something within a text", named, "type/0", "nothing"],
  ["a property of a silent object", object({}), "any", "open"],
  ["something within anything", object({ properties: [property("a", anything)] }), "a/b", "open"],
  ["a key that is required alone", object({ requires: ["a"] }), "a", "open"],
  ["a key of a map", object({ rest: string() }), "any", "described"],
  ["a key of a closed object", object({ rest: simple("never") }), "any", "nothing"],
  [
    "a key by its pattern",
    object({ patterns: [{ pattern: "^x", shape: named }] }),
    "x1/type",
    "described",
  ],
  ["an item", array({ items: named }), "0/type", "described"],
  ["an item that none describes", array({}), "0/type", "open"],
  ["a key of an array", array({ items: named }), "type", "nothing"],
  ["a key of one member", union(simple("null"), named), "type", "described"],
  ["a key of no member", union(simple("null"), named), "other", "nothing"],
  ["a key of one part", all(object({}), named), "type", "described"],
  ["a key that a part leaves out", all(object({}), named), "other", "nothing"],
  ["a key through a reference", ref("Named"), "tpye", "nothing"],
])("a path leads to %s", (_, shape, path, want) => {
  const keys = path === "" ? [] : path.split("/");
  expect(reachPlace(shape, keys, models).is).toBe(want);
});
