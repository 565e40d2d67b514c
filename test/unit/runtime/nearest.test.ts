import fc from "fast-check";
import { expect, it } from "vitest";
import { array } from "../../../templates/runtime/array-shape.js";
import { explain } from "../../../templates/runtime/explain.js";
import { enumeration } from "../../../templates/runtime/literal-shapes.js";
import { nearest } from "../../../templates/runtime/nearest.js";
import { object } from "../../../templates/runtime/object-shape.js";
import { string } from "../../../templates/runtime/scalar-shapes.js";

/** The distance by its definition: the cheapest way to the ends of both texts, one character after the other. */
function distance(from: string, to: string): number {
  const known = new Map<string, number>();
  const ask = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const isSame = from[i - 1] === to[j - 1];
    const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
    const found =
      known.get(key) ??
      Math.min(
        ask(i - 1, j) + 1,
        ask(i, j - 1) + 1,
        ask(i - 1, j - 1) + (isSame ? 0 : 1),
        i > 1 && j > 1 && isSwapped ? ask(i - 2, j - 2) + 1 : Infinity,
      );
    known.set(key, found);
    return found;
  };
  return ask(from.length, to.length);
}

const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), minLength, maxLength, size: "max" });

it("finds the first of the candidates that are least distant, if it is close enough", () => {
  fc.assert(
    fc.property(word(1, 32), fc.array(word(1, 32), { maxLength: 5 }), (text, candidates) => {
      const limit = Math.floor(text.length / 3) + 1;
      const distances = candidates.map((each) => distance(text, each));
      const least = Math.min(limit - 1, ...distances);
      expect(nearest(text, candidates)).toBe(candidates[distances.indexOf(least)] ?? null);
    }),
    { numRuns: 500 },
  );
});

it("finds what a slip made of a longer word", () => {
  const texts = word(34, 64);
  fc.assert(
    fc.property(texts, fc.nat(), (text, place) => {
      const at = place % text.length;
      const slip = `${text.slice(0, at)}${text.slice(at + 1)}`;
      expect(nearest(slip, ["x".repeat(text.length), text])).toBe(text);
    }),
  );
});

it("minds no case, and leaves out words that nobody reads", () => {
  expect(nearest("ID", ["name", "id"])).toBe("id");
  expect(nearest("x".repeat(65), ["x".repeat(64)])).toBeNull();
});

it("looks at a list to its end, and at no other once it has compared enough", () => {
  const names = Array.from({ length: 700 }, (_, index) => `value_number_${index}`);
  const issues = explain(array(enumeration(names)), ["value_numbr_699", "value_numbr_0"]);
  const hinted = issues.map(({ message }) => message.includes("Did you mean"));
  expect(hinted).toEqual([true, false]);
});

it("compares no more for a value than its own few hints are worth", () => {
  const keys = Array.from({ length: 30 }, (_, index) => `property_${index}_of_the_schema`);
  const shape = object(() => Object.fromEntries(keys.map((key) => [key, string])));
  const junk = Array.from({ length: 500 }, (_, index) => [`porperty_${index}_of_the_schema`, 0]);
  const hinted = (value: unknown) =>
    explain(shape, value).filter(({ message }) => message.includes("misspelling")).length;
  expect(hinted(Object.fromEntries(junk.slice(0, 10)))).toBe(20);
  expect(hinted(Object.fromEntries(junk))).toBeLessThan(15);
});
