import { describe, expect, it } from "vitest";
import { discriminatorOf } from "../../generator/ir/discriminator.js";
import type { Shape } from "../../generator/ir/shape.js";
import { literal, model, object, property, ref, simple, string, union } from "../support/shapes.js";

const tagged = (...values: readonly string[]): Shape =>
  object({
    properties: [
      property("id", string(), true),
      property("kind", union(...values.map((value) => literal(value))), true),
    ],
  });
const models = model("C", tagged("c"));
const of = (...members: readonly Shape[]) => discriminatorOf(members, models);

describe("discriminatorOf", () => {
  it("finds the key whose literals part all members", () => {
    expect(of(tagged("a"), tagged("b", "x"), ref("C"))).toEqual({
      key: "kind",
      values: [["a"], ["b", "x"], ["c"]],
    });
  });

  it("reads intersections, nested unions and what surrounds unevaluated", () => {
    const both: Shape = {
      kind: "intersection",
      members: [
        object({ requires: ["tag"] }),
        object({ properties: [property("tag", literal(1))] }),
      ],
      span: { file: "", start: 0, end: 0 },
    };
    const other = object({ properties: [property("tag", simple("null"), true)] });
    expect(of(both, other)).toEqual({ key: "tag", values: [[1], [null]] });
    expect(of(union(tagged("a"), tagged("b")), ref("C"))?.values).toEqual([["a", "b"], ["c"]]);
  });

  it.each<[why: string, members: readonly Shape[]]>([
    ["two members share a value", [tagged("a", "b"), tagged("b")]],
    ["one member is no object", [tagged("a"), simple("null")]],
    ["one member may be anything", [tagged("a"), simple("unknown")]],
    [
      "the key is optional",
      [tagged("a"), object({ properties: [property("kind", literal("b"))] })],
    ],
    ["there is one member", [tagged("a")]],
    ["a reference leads back to itself", [tagged("a"), ref("Nowhere")]],
  ])("finds none when %s", (_, members) => {
    expect(of(...members)).toBeNull();
  });
});
