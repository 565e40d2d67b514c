import { createHash } from "node:crypto";
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

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64url");

/** Stands for all of a catalog, the order of its models with it. */
function hashCatalog({ vendors }: Catalog): string {
  const plain = vendors.map((vendor) => ({
    ...vendor,
    versions: vendor.versions.map((version) => ({ ...version, models: [...version.models] })),
  }));
  return hashOf(JSON.stringify(plain));
}

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

/** Each path with what stands for its text, so that a difference is told in few words. */
const sorted = (texts: ReadonlyMap<string, string>) =>
  [...texts].map(([path, text]) => `${path} ${hashOf(text)}`).sort();

describe("the same definitions", () => {
  let units: readonly EmittedUnit[] = [];
  beforeAll(async () => {
    units = await emitSources(shippedSources);
  });

  it("give the same catalog in any order of files", () => {
    const want = hashCatalog(catalogOf(shippedSources));
    const order = fc.shuffledSubarray([...shippedSources.keys()], {
      minLength: shippedSources.length,
    });
    const property = fc.property(order, (indexes) => {
      const sources = indexes.flatMap((index) => shippedSources[index] ?? []);
      return hashCatalog(catalogOf(sources)) === want;
    });
    fc.assert(property, lawParameters(2));
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
    expect(pages(await emitUnits({ ...catalog, vendors }, shippedSources))).toEqual(pages(units));
  });

  it("give the same outputs from a catalog that cannot change", async () => {
    const frozen = freezeAll(catalogOf(shippedSources));
    const [vendor] = frozen.vendors;
    expect(() => Object.assign(vendor ?? {}, { id: "other" })).toThrow(TypeError);
    expect(sorted(textsOf(await emitUnits(frozen, shippedSources)))).toEqual(
      sorted(textsOf(units)),
    );
  });

  it("give the same outputs from another working directory, read from the last file to the first", async () => {
    const report = () => expect.unreachable("The shipped definitions are good.");
    const home = process.cwd();
    const elsewhere = mkdtempSync(join(tmpdir(), "hookscribe-elsewhere-"));
    try {
      process.chdir(elsewhere);
      const folder = relative(elsewhere, `${projectRoot}definitions`);
      const sources = [...(await loadDefinitions(folder, report))].reverse();
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
