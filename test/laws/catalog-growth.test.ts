import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../generator/source/load.js";
import { catalogOf } from "../support/emit-catalog.js";
import { lawParameters } from "../support/law-parameters.js";
import {
  emitSources,
  shippedSources,
  textsOf,
  type EmittedUnit,
} from "../support/shipped-units.js";

/** Folders that hold pages: a vendor's, or that of one of its versions. */
const folders = catalogOf(shippedSources).vendors.flatMap((vendor) =>
  vendor.versions.map(({ id }) => (id === null ? vendor.id : `${vendor.id}/${id}`)),
);
/** Some of them, from the first to the last, each with a word that sorts before, among or after what is there. */
const places = folders
  .filter((_, index) => index % Math.ceil(folders.length / 6) === 0)
  .map((folder, index): [string, string] => [folder, ["aaa", "mmm", "zzz"][index % 3] ?? "aaa"]);

const vendorOf = (path: string) => path.split("/")[0] ?? "";
const sourcesOf = (vendor: string) =>
  shippedSources.filter(({ path }) => vendorOf(path) === vendor);

/** A vendor's definitions beside those of the vendor that has fewest: whatever they leak into each other would show. */
function besideOther(vendor: string): readonly SourceFile[] {
  const others = [...new Set(folders.map(vendorOf))].filter((other) => other !== vendor);
  const sizes = others.map((other) => sourcesOf(other));
  const [fewest = []] = sizes.sort((a, b) => a.length - b.length);
  return [...sourcesOf(vendor), ...fewest];
}

/** A page with one event and one model, whose names sort before, among or after those that are there. */
const newPage = (folder: string, word: string): SourceFile => ({
  path: `${folder}/${word}-things.yaml`,
  text: `page: ${word}-things
title: Things
sources:
  - { title: Things, url: https://shop.example/things, evidence: schema }
events:
  ${word}.thing_made:
    summary: A thing was made.
    payload:
      type: object
      required: [thing]
      properties:
        thing: { $ref: "#/models/${capital(word)}Thing" }
    examples:
      - { name: made, from: composed, value: { thing: { id: "1" } } }
models:
  ${capital(word)}Thing:
    type: object
    properties:
      id: { type: string, description: Made up. }
`,
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What may change when a definition comes or goes: lists of what there is. */
const indexes: readonly RegExp[] = [
  /^docs\/(?:index|coverage)\.md$/,
  /^coverage\.json$/,
  /^docs\/[^/]+\/(?:[^/]+\/)?index\.md$/,
  /^openapi\/[^/]+(?:\/[^/]+)?\.(?:yaml|json)$/,
  /^packages\/[^/]+\/(?:README\.md|package\.json)$/,
  /^packages\/[^/]+\/src\/(?:[^/]+\/)?index\.ts$/,
];

interface Change {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly altered: readonly string[];
}

function compare(before: readonly EmittedUnit[], after: readonly EmittedUnit[]): Change {
  const [old, now] = [textsOf(before), textsOf(after)];
  return {
    added: [...now.keys()].filter((path) => !old.has(path)),
    removed: [...old.keys()].filter((path) => !now.has(path)),
    altered: [...now.keys()].filter((path) => old.has(path) && old.get(path) !== now.get(path)),
  };
}

/** Paths of what follows from one page alone. */
const ownPaths = (units: readonly EmittedUnit[], vendor: string, page: string) => {
  // A version that is told as differences has the pages of its neighbour.
  const own = units.filter((unit) => unit.vendor === vendor && unit.page?.endsWith(`/${page}`));
  return own.flatMap(({ files }) => files.map(({ path }) => path));
};

const isIndexOf = (vendor: string) => (path: string) =>
  path === "packages/catalog/README.md" ||
  path === `packages/catalog/src/vendors/${vendor}.ts` ||
  (indexes.some((index) => index.test(path)) &&
    (!path.includes("/", "docs/".length) || new RegExp(`^[^/]+/${vendor}[/.]`).test(path)));

describe("definitions", () => {
  it.each(places)(
    "one more in %s (%s) adds its own files and alters indexes only",
    async (folder, word) => {
      const vendor = vendorOf(folder);
      const before = besideOther(vendor);
      const grown = await emitSources([...before, newPage(folder, word)]);
      const { added, removed, altered } = compare(await emitSources(before), grown);
      expect(removed).toEqual([]);
      expect([...added].sort()).toEqual(ownPaths(grown, vendor, `${word}-things`).sort());
      expect(added.length).toBeGreaterThan(3);
      expect(altered.filter((path) => !isIndexOf(vendor)(path))).toEqual([]);
      expect(altered.length).toBeGreaterThan(2);
    },
  );

  it("one less removes its own files and alters indexes only", async () => {
    const before = besideOther("emporix");
    const rest = before
      .filter(({ path }) => path !== "emporix/customer-segment.yaml")
      // The list of the vendor's events must not name what no page defines.
      .map(({ path, text }) => ({ path, text: text.replace(/^ +- customer-segment\..*\n/gm, "") }));
    expect(rest).toHaveLength(before.length - 1);
    const full = await emitSources(before);
    const { added, removed, altered } = compare(full, await emitSources(rest));
    expect(added).toEqual([]);
    expect([...removed].sort()).toEqual(ownPaths(full, "emporix", "customer-segment").sort());
    expect(altered.filter((path) => !isIndexOf("emporix")(path))).toEqual([]);
  });

  it("whose hash is the same give the same, whatever changes around them", async () => {
    const shipped = await emitSources(shippedSources);
    const tally = { same: 0, other: 0 };
    const property = fc.asyncProperty(edits(), async (edited) => {
      const after = await emitSources(edited);
      for (const unit of after) {
        const known = shipped.find(
          (each) =>
            each.emitter === unit.emitter &&
            each.vendor === unit.vendor &&
            each.page === unit.page &&
            each.inputs === unit.inputs,
        );
        tally[known ? "same" : "other"] += 1;
        if (known) expect(unit.files).toEqual(known.files);
      }
    });
    await fc.assert(property, lawParameters(3));
    expect(tally.same).toBeGreaterThan(100);
    expect(tally.other).toBeGreaterThan(10);
  });
});

/** The shipped definitions with some change: a title, a description, a page more. */
function edits(): Arbitrary<readonly SourceFile[]> {
  const edit = (pattern: RegExp, text: string) =>
    fc
      .constantFrom(...shippedSources.filter((source) => pattern.test(source.text)))
      .map((edited) =>
        shippedSources.map((source) =>
          source === edited ? { ...source, text: source.text.replace(pattern, text) } : source,
        ),
      );
  const page = fc
    .constantFrom(...folders)
    .map((folder) => [...shippedSources, newPage(folder, "mmm")]);
  return fc.oneof(
    edit(/^title: .*$/m, "title: Another title"),
    edit(/description: [A-Z].*$/m, "description: Another description."),
    edit(/ {4}summary: .*$/m, "    summary: Another summary."),
    page,
  );
}
