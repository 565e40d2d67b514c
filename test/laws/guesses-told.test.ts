import { expect, it } from "vitest";
import type { Evidence } from "../../generator/ir/evidence.js";
import type { Shape } from "../../generator/ir/shape.js";
import { innerShapes } from "../../generator/ir/visit-shape.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shippedSources } from "../support/shipped-units.js";

/** Versions that are told by their differences have doubts about these instead. */
const written = catalogOf(shippedSources).vendors.flatMap((vendor) =>
  vendor.versions
    .filter(({ differences }) => differences === null)
    .flatMap(({ pages }) => pages)
    .flatMap((page) => page.events.map((event) => ({ title: vendor.id, page, event }))),
);

it("an event that is inferred, or known by name only, has a doubt that says why", () => {
  const guessed = written.filter(
    ({ event }) => event.payload === null || event.evidence === "inferred",
  );
  expect(guessed.length).toBeGreaterThan(15);
  const silent = guessed.filter(({ page, event }) => {
    const alone = page.events.length === 1 ? page.doubts : [];
    return event.doubts.length + alone.length === 0;
  });
  expect(silent.map(({ title, event }) => `${title} ${event.type}`)).toEqual([]);
});

/** Grades that do not say that a field is always there. */
const weak: ReadonlySet<Evidence> = new Set(["typed-sample", "sample", "changelog", "inferred"]);

const asksForGuesses = (shape: Shape, around: Evidence): boolean => {
  const evidence = shape.evidence ?? around;
  const keys = shape.kind === "object" ? shape.properties : [];
  return (
    keys.some(({ required, shape: inner }) => required && weak.has(inner.evidence ?? evidence)) ||
    innerShapes(shape).some((inner) => asksForGuesses(inner, evidence))
  );
};

it("what is required though no table or schema lists it has a doubt that says why", () => {
  const pages = [...new Map(written.map(({ page }) => [page.file, page])).values()];
  const asking = pages.filter(({ events, models }) =>
    [
      ...events.map(({ payload: shape, fieldEvidence }) => ({ shape, fieldEvidence })),
      ...models,
    ].some(({ shape, fieldEvidence }) => shape && asksForGuesses(shape, fieldEvidence)),
  );
  expect(asking.length).toBeGreaterThan(0);
  const silent = asking.filter(
    ({ doubts }) => !doubts.some(({ reading }) => /required/.test(reading)),
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
});
