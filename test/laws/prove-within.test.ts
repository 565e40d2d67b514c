import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import { createProver } from "../../generator/ir/prove-within.js";
import { arbitraryEdit } from "../support/arbitrary-edit.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { closeShape } from "../support/close-shape.js";
import { lawParameters } from "../support/law-parameters.js";

const choices = { ...commonChoices, sparesAjv: false };

describe("a proof that one shape is within another", () => {
  it("holds for every value: for all, or for those without a key that nothing is said of", () => {
    const tally = { every: 0, documented: 0, refused: 0 };
    const cases = arbitraryEdit(choices).chain((edited) =>
      fc.tuple(
        fc.constant(edited),
        fc.array(arbitraryValue(edited.before), { minLength: 8, maxLength: 8 }),
      ),
    );
    const property = fc.property(cases, ([{ before, after }, values]) => {
      const within = createProver(before.models, after.models)(before.shape, after.shape);
      if (within) tally[within] += 1;
      const lost = values.filter(
        (value) => acceptsValue(before, value) && !acceptsValue(after, value),
      );
      if (lost.length > 0) tally.refused += 1;
      if (within === "every") expect(lost).toEqual([]);
      if (within !== "documented") return;
      const closed = { shape: closeShape(before), models: before.models };
      expect(lost.filter((value) => acceptsValue(closed, value))).toEqual([]);
    });
    fc.assert(property, lawParameters(3000));
    expect(tally.every).toBeGreaterThan(500);
    expect(tally.documented).toBeGreaterThan(50);
    expect(tally.refused).toBeGreaterThan(300);
  });

  it("is found for a shape and itself", () => {
    const property = fc.property(arbitraryShape(choices), ({ shape, models }) => {
      const copy = structuredClone({ shape, models });
      expect(createProver(models, copy.models)(shape, copy.shape)).toBe("every");
    });
    fc.assert(property, lawParameters(500));
  });
});
