import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { compareShapes, type ShapeChange } from "../../generator/ir/compare-shapes.js";
import type { Shape } from "../../generator/ir/shape.js";
import { arbitraryShape, commonChoices, prototypeKeys } from "../support/arbitrary-shape.js";
import { lawParameters } from "../support/law-parameters.js";

const keys = [...commonChoices.keys, ...prototypeKeys];
const shapes = () => arbitraryShape({ ...commonChoices, keys, sparesAjv: false });

/** The same with other names for its models, so that a comparison has to enter them. */
function renamed({ shape, models }: LinkedShape): LinkedShape {
  const rename = (part: Shape): Shape =>
    JSON.parse(
      JSON.stringify(part, (key, value: unknown) =>
        key === "model" && typeof value === "string" ? `Other${value}` : value,
      ),
    ) as Shape;
  return {
    shape: rename(shape),
    models: new Map(
      [...models].map(([id, model]) => [`Other${id}` as typeof id, { shape: rename(model.shape) }]),
    ),
  };
}

/** What the other direction has to tell. */
function turned(change: ShapeChange): ShapeChange {
  switch (change.kind) {
    case "added":
      return { ...change, kind: "removed" };
    case "removed":
      return { ...change, kind: "added" };
    case "presence":
      return { ...change, required: !change.required };
    case "null":
      return { ...change, nullable: !change.nullable };
    case "type":
      return { ...change, before: change.after, after: change.before };
    case "values":
      return {
        ...change,
        added: change.removed,
        removed: change.added,
        complete: { before: change.complete.after, after: change.complete.before },
      };
    case "list":
      return { ...change, complete: !change.complete };
    case "keys":
      return { ...change, typed: !change.typed };
    case "limit":
      return { ...change, before: change.after, after: change.before };
  }
}

describe("comparing shapes", () => {
  it("finds nothing between a shape and itself, whatever its models are called", () => {
    const property = fc.property(shapes(), (shape) => {
      expect(compareShapes(shape, shape)).toEqual([]);
      expect(compareShapes(shape, renamed(shape))).toEqual([]);
    });
    fc.assert(property, lawParameters(500));
  });

  it("tells the same in both directions, what was added in one as removed in the other", () => {
    const tally = { changes: 0 };
    const property = fc.property(shapes(), shapes(), fc.boolean(), (one, two, rename) => {
      const other = rename ? renamed(two) : two;
      const changes = compareShapes(one, other);
      tally.changes += changes.length;
      expect(compareShapes(other, one).map(turned)).toEqual(changes);
    });
    fc.assert(property, lawParameters(500));
    expect(tally.changes).toBeGreaterThan(500);
  });
});
