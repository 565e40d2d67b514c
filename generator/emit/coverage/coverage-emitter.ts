import {
  addTotals,
  coverVendor,
  type CoverageEntry,
  type VendorCoverage,
  type VersionCoverage,
} from "../../ir/coverage.js";
import type { JsonObject } from "../../ir/json.js";
import { printJson } from "../../text/json.js";
import type { Emitter } from "../emitter.js";

/** `coverage.json`: every documented event and its state, for programs. `docs/coverage.md` describes its keys. */
export const coverageEmitter: Emitter = {
  name: "coverage",
  catalog: ({ vendors }) => {
    const covered = vendors.map(coverVendor);
    const current = covered.flatMap(({ versions }) =>
      versions.filter(({ version }) => version.current),
    );
    const ledger: JsonObject = {
      format: 1,
      totals: { ...addTotals(current.map(({ totals }) => totals)) },
      vendors: covered.map(printVendor),
    };
    return [{ path: "coverage.json", text: printJson(ledger), settled: true }];
  },
};

const printVendor = ({ vendor, versions }: VendorCoverage): JsonObject => ({
  vendor: vendor.id,
  title: vendor.title,
  package: vendor.names.package,
  doubts: vendor.doubts.length,
  versions: versions.map(printVersion),
});

const printVersion = ({ version, signature, totals, entries }: VersionCoverage): JsonObject => ({
  version: version.id,
  current: version.current,
  from: version.differences?.from ?? null,
  signature,
  totals: { ...totals },
  events: entries.map(printEntry),
});

function printEntry(entry: CoverageEntry): JsonObject {
  const { page, event, contract, evidence, fieldEvidence, example, listed, doubts } = entry;
  return {
    event: event.type,
    page: page.id,
    contract,
    evidence,
    fieldEvidence,
    example,
    listed,
    deprecated: event.deprecated,
    doubts,
    sources: entry.sources.map(({ id, title, url, document, retrieved }) => ({
      id,
      title,
      url,
      document,
      retrieved,
    })),
  };
}
