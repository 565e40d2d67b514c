import { expect, it } from "vitest";
import { doubtLists } from "../../generator/emit/package/readme-doubts.js";
import type { Vendor } from "../../generator/ir/catalog.js";
import type { Doubt } from "../../generator/ir/evidence.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shippedSources } from "../support/shipped-units.js";

const { vendors } = catalogOf(shippedSources);

/** What a README has below each heading; several versions of a page have headings of their own. */
const sectionsOf = (vendor: Vendor) =>
  doubtLists(vendor)
    .text.split(/^### /m)
    .slice(1)
    .map((section) => {
      const [heading = "", ...lines] = section.split("\n").filter((text) => text !== "");
      return { heading, title: heading.replace(/, `.*/, ""), lines };
    });

/** Each doubt by what it is below and what it says, however many versions have it. */
function doubtsOf({ doubts, versions }: Vendor): ReadonlySet<string> {
  const said = (title: string, list: readonly Doubt[]) =>
    list.map(({ at, source, reading }) => JSON.stringify([title, at, source, reading]));
  return new Set([
    ...said("Delivery", doubts),
    ...versions.flatMap(({ id, differences, pages }) => [
      ...said(`Differences of ${id}`, differences?.doubts ?? []),
      ...pages.flatMap((page) => said(page.title, page.doubts)),
    ]),
  ]);
}

it.each(vendors.map((vendor) => [vendor.id, vendor] as const))(
  "the README of %s tells each doubt, and has no heading and no line of one twice",
  (_id, vendor) => {
    const sections = sectionsOf(vendor);
    const headings = sections.map(({ heading }) => heading);
    expect(headings).toEqual([...new Set(headings)]);
    for (const { heading, lines } of sections)
      expect.soft(lines, heading).toEqual([...new Set(lines)]);
    const told = new Set(
      sections.flatMap(({ title, lines }) => lines.map((text) => `${title}\n${text}`)),
    );
    expect(told.size).toBe(doubtsOf(vendor).size);
  },
);

it("names places as readers of a package know them, not by pointers into definitions", () => {
  const texts = vendors.map((vendor) => doubtLists(vendor).text);
  for (const text of texts) expect(text).not.toMatch(/^- `\/|, `\/(?:delivery|events|models)\//m);
  expect(texts.join("\n")).toContain("- `variant_stock.updated`, `quantity`: ");
  expect(texts.join("\n")).toContain("- `ItemAssignment`, `item.name`: ");
  expect(texts.join("\n")).toContain("- version `v1`, `envelope`: ");
});
