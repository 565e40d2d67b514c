import fc from "fast-check";
import { expect, it } from "vitest";
import { reportImpossible } from "../../generator/check/impossible-shapes.js";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Shape } from "../../generator/ir/shape.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { lawParameters } from "../support/law-parameters.js";
import { gatherProblems } from "../support/problems.js";

const choices = { ...commonChoices, sparesAjv: false };
const span = { file: "", start: 0, end: 0 };

function timesTold(shapes: readonly Shape[], models: LinkedShape["models"]): number {
  const { report, all } = gatherProblems();
  reportImpossible({ shapes, models }, report);
  return all.length;
}

it("what is said to accept nothing does so", () => {
  let told = 0;
  const cases = fc.tuple(arbitraryShape(choices), arbitraryShape(choices)).chain(([one, other]) => {
    const second = { shape: other.shape, models: one.models };
    const values = fc.oneof(arbitraryValue(one), arbitraryValue(second));
    return fc.tuple(fc.constant([one, second] as const), fc.array(values, { minLength: 6 }));
  });
  const property = fc.property(cases, ([[one, other], values]) => {
    const { models } = one;
    const members = [one.shape, other.shape];
    const both: Shape = { kind: "intersection", members, span };
    if (timesTold([both], models) === timesTold(members, models)) return;
    told += 1;
    expect(values.filter((value) => acceptsValue({ shape: both, models }, value))).toEqual([]);
  });
  fc.assert(property, lawParameters(1500));
  expect(told).toBeGreaterThan(100);
});
