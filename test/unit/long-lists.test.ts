import { expect, it } from "vitest";
import { readSchema } from "../../generator/catalog/read-schema.js";
import { referredIn } from "../../generator/emit/validators/recursion.js";
import { jsonText } from "../../generator/ir/json-text.js";
import { gatherProblems } from "../support/problems.js";

it("a list of values may be longer than the arguments that a call takes", () => {
  const values = Array.from({ length: 200_000 }, (_, index) => `v${index}`);
  const text = JSON.stringify({ enum: values });
  const { report, all } = gatherProblems();
  const shape = readSchema({ path: "codes.json", text }, report)?.root.shape;
  expect(all).toEqual([]);
  expect(shape && referredIn(shape)).toEqual(new Set());
  expect(jsonText(values)).toBe(JSON.stringify(values));
});
