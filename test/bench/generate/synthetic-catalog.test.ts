import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../../generator/catalog/build-catalog.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { printDefinitions } from "./print-definitions.js";
import { printPeerInputs } from "./print-peer-inputs.js";
import { syntheticCatalog } from "./synthetic-catalog.js";

describe("the synthetic catalog", () => {
  it("is a catalog without a single diagnostic, whose examples its schemas accept", () => {
    const told: Diagnostic[] = [];
    const sources = syntheticCatalog(100).flatMap(printDefinitions);
    const catalog = buildCatalog({ sources, report: (each) => told.push(each) });
    const pages = catalog?.vendors.flatMap((vendor) =>
      vendor.versions.flatMap(({ pages }) => pages),
    );
    expect(told).toEqual([]);
    expect(pages?.flatMap((page) => page.events)).toHaveLength(100);
  });

  it("is the same every time, and the beginning of a larger one", () => {
    expect(syntheticCatalog(60)).toEqual(syntheticCatalog(60));
    expect(syntheticCatalog(100).slice(0, 1)).toEqual(syntheticCatalog(60).slice(0, 1));
  });

  it("has about 25 properties to a payload", () => {
    const events = syntheticCatalog(100).flatMap((vendor) => vendor.events);
    const counts = events.map((event) => countProperties(event.payload));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(22);
    expect(mean).toBeLessThan(28);
  });

  it("is given to the peers whole", () => {
    const files = printPeerInputs(syntheticCatalog(100));
    const document = JSON.parse(files.find(({ path }) => path === "openapi.json")?.text ?? "");
    expect(Object.keys(document.webhooks)).toHaveLength(100);
    expect(files.filter(({ path }) => path.startsWith("schemas/"))).toHaveLength(100);
  });
});

function countProperties(schema: unknown): number {
  if (typeof schema !== "object" || schema === null) return 0;
  const own = "properties" in schema ? Object.keys(schema.properties ?? {}).length : 0;
  return Object.values(schema).reduce((sum, inner) => sum + countProperties(inner), own);
}
