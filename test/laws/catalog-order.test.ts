import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../generator/ir/catalog.js";
import { loadDefinitions } from "../../generator/source/load.js";
import { catalogOf } from "../support/emit-catalog.js";
import { lawParameters } from "../support/law-parameters.js";
import { projectRoot } from "../support/project-files.js";
import {
  emitSources,
  emitUnits,
  shippedSources,
  textsOf,
  type EmittedUnit,
} from "../support/shipped-units.js";

/** All of a catalog as text, maps and the order of their keys with it. */
const serialize = (catalog: Catalog): string =>
  JSON.stringify(catalog, (_, value: unknown) =>
    value instanceof Map ? { map: [...(value as ReadonlyMap<unknown, unknown>)] } : value,
  );

function forbid(): never {
  throw new Error("An emitter changes the catalog.");
}

/** Nothing in it can be changed any more: what tries, throws. */
function freezeAll<T>(part: T): T {
  if (typeof part !== "object" || part === null || Object.isFrozen(part)) return part;
  if (part instanceof Map) {
    for (const inner of part.values()) freezeAll(inner);
    Object.assign(part, { set: forbid, delete: forbid, clear: forbid });
  }
  Object.freeze(part);
  Object.values(part).forEach(freezeAll);
  return part;
}

const sorted = (texts: ReadonlyMap<string, string>) =>
  [...texts].sort(([a], [b]) => (a < b ? -1 : 1));

describe("the same definitions", () => {
  let units: readonly EmittedUnit[] = [];
  beforeAll(async () => {
    units = await emitSources(shippedSources);
  });

  it("give the same catalog in any order of files", () => {
    const want = serialize(catalogOf(shippedSources));
    const property = fc.property(
      fc.shuffledSubarray([...shippedSources], { minLength: shippedSources.length }),
      (sources) => serialize(catalogOf(sources)) === want,
    );
    fc.assert(property, lawParameters(20));
  });

  it("give the same outputs from the last file to the first", async () => {
    const reversed = await emitSources([...shippedSources].reverse());
    expect(sorted(textsOf(reversed))).toEqual(sorted(textsOf(units)));
  });

  it("give the same outputs in whatever order they are emitted", async () => {
    const catalog = catalogOf(shippedSources);
    const vendors = [...catalog.vendors].reverse().map((vendor) => ({
      ...vendor,
      versions: vendor.versions.map((version) => ({
        ...version,
        pages: [...version.pages].reverse(),
      })),
    }));
    const pages = (all: readonly EmittedUnit[]) =>
      sorted(textsOf(all.filter(({ page }) => page !== null)));
    expect(pages(await emitUnits({ vendors }, shippedSources))).toEqual(pages(units));
  });

  it("give the same outputs from a catalog that cannot change", async () => {
    const frozen = freezeAll(catalogOf(shippedSources));
    const [vendor] = frozen.vendors;
    expect(() => Object.assign(vendor ?? {}, { id: "other" })).toThrow(TypeError);
    expect(sorted(textsOf(await emitUnits(frozen, shippedSources)))).toEqual(
      sorted(textsOf(units)),
    );
  });

  it("give the same catalog from another working directory", async () => {
    const report = () => expect.unreachable("The shipped definitions are good.");
    const home = process.cwd();
    const elsewhere = mkdtempSync(join(tmpdir(), "hookscribe-elsewhere-"));
    try {
      process.chdir(elsewhere);
      const folder = relative(elsewhere, `${projectRoot}definitions`);
      const sources = await loadDefinitions(folder, report);
      expect(serialize(catalogOf(sources))).toBe(serialize(catalogOf(shippedSources)));
      expect(sorted(textsOf(await emitSources(sources)))).toEqual(sorted(textsOf(units)));
    } finally {
      process.chdir(home);
      rmSync(elsewhere, { recursive: true });
    }
  });

  it("give no output twice", () => {
    const paths = units.flatMap(({ files }) => files.map(({ path }) => path.toLowerCase()));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });
});
