import ts from "typescript";
import { describe, expect, it } from "vitest";
import { patternCost } from "../../../generator/parse/schema/pattern-cost.js";
import { rememberCosts } from "../../../generator/parse/schema/remember-costs.js";
import { listProject } from "../../support/project-files.js";
import { nodesOf, parseModule } from "../../support/source-module.js";

describe("what a pattern may cost", () => {
  it.each<[pattern: string, growth: string | undefined, degree?: number]>([
    ["^[0-9]{8}$", "linear"],
    ["^\\p{L}[*+?|(){}]\\.$", "linear"],
    ["^\\p{L}+$", "linear"],
    ["^(?:[\\w-]+\\.)+[\\w-]+$", "linear"],
    ["\\s+$", "polynomial", 2],
    ["f.*o", "polynomial", 2],
    ["^(a+)+$", "exponential"],
    ["^(a|a)*$", "exponential"],
    ["(?:a|aa){30}b", "exponential"],
    ["^.{0,255}x.{0,255}$", "linear"],
    ["^(?=.*[a-z])(?=.*[0-9]).{8,}$", "linear"],
    ["(?=.*[a-z])(?=.*[0-9]).{8,}", "polynomial", 2],
  ])("%s: %s", (pattern, growth, degree) => {
    const cost = patternCost(pattern);
    expect(cost?.growth).toBe(growth);
    if (degree !== undefined) expect(cost).toEqual({ growth, degree });
  });
});

/** Starts of patterns that take the square of a text, and why the texts that they are asked about are short. */
const bounded: readonly (readonly [start: string, why: string])[] = [
  ["\\p{Mn}+$", "host names have at most 253 characters"],
  ["(?![\\u{622}-", "host names have at most 253 characters"],
  ["(\\\\[dsw]|\\[", "the texts are expressions, in which every class ends"],
];

describe("the patterns that the runtime itself has", () => {
  const patterns = listProject()
    .filter((path) => /^templates\/runtime\/.*\.ts$/.test(path))
    .flatMap((path) => [...nodesOf(parseModule(path).source)])
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => node.text.slice(1, node.text.lastIndexOf("/")));

  it.each([...new Set(patterns)])("%s takes time in proportion to the text", (pattern) => {
    const isBounded = bounded.some(([start]) => pattern.startsWith(start));
    const slow = { growth: "polynomial", degree: 2 };
    expect(patternCost(pattern)).toEqual(isBounded ? slow : { growth: "linear" });
  });

  it.each(bounded)("has %s, which may take more: %s", (start) => {
    expect(patterns.some((pattern) => pattern.startsWith(start))).toBe(true);
  });
});

it("the cost of a pattern that stands in many places is found out once", () => {
  const costOf = rememberCosts();
  const cost = costOf("^(a*)*$");
  expect(cost).toEqual(patternCost("^(a*)*$"));
  expect(costOf("^(a*)*$")).toBe(cost);
});
