import { expect, it } from "vitest";
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
