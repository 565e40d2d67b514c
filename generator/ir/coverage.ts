import type { Page, Vendor, Version, WebhookEvent } from "./catalog.js";
import type { Delivery } from "./delivery.js";
import { createDoubtReader } from "./event-doubts.js";
import type { Evidence, PageSource } from "./evidence.js";

/** How far the documented events of a vendor are covered: what its pages, its package and `coverage.json` tell. */
export interface VendorCoverage {
  readonly vendor: Vendor;
  /** In the order of the vendor's versions. */
  readonly versions: readonly VersionCoverage[];
}

export interface VersionCoverage {
  readonly version: Version;
  readonly signature: SignatureState;
  readonly totals: CoverageTotals;
  /** Sorted by the event's type. */
  readonly entries: readonly CoverageEntry[];
}

/**
 * Whether it is documented how requests are signed. `fixed-header`: they are not, and a secret in a header tells who sent
 * them; `unsigned`: nothing in them does.
 */
export type SignatureState = "documented" | "fixed-header" | "unsigned" | "undocumented";

/** `none`: the event is documented by its name only. */
export type ContractState = "full" | "part" | "none";

/** The best origin among an event's examples. */
export type ExampleState = "document" | "composed" | "none";

export interface CoverageTotals {
  readonly events: number;
  readonly contracts: { readonly [S in ContractState]: number };
  /** Events by their best example; those without a contract have none. */
  readonly examples: { readonly [S in ExampleState]: number };
  /** Doubts about the events and models, each counted once; those about the delivery are the vendor's. */
  readonly doubts: number;
}

export interface CoverageEntry {
  readonly page: Page;
  readonly event: WebhookEvent;
  readonly contract: ContractState;
  /** How the event itself is known. */
  readonly evidence: Evidence;
  /** How its fields are known; `null` without a contract. */
  readonly fieldEvidence: Evidence | null;
  /** The sources that document it, the one that its fields follow first. */
  readonly sources: readonly PageSource[];
  readonly example: ExampleState;
  /** Whether the list of all documented events names it; `null` where there is no list. */
  readonly listed: boolean | null;
  /** Doubts that a receiver of the event should know, about whatever in it. */
  readonly doubts: number;
}

export const coverVendor = (vendor: Vendor): VendorCoverage => ({
  vendor,
  versions: vendor.versions.map(coverVersion),
});

export function coverVersion(version: Version): VersionCoverage {
  const readDoubts = createDoubtReader(version.models);
  const listed = version.index && new Set(version.index.types.map(({ type }) => type));
  const entries = version.pages.flatMap((page) =>
    page.events.map((event) => coverEvent({ page, event, listed, readDoubts })),
  );
  return {
    version,
    signature: signatureOf(version.delivery),
    totals: {
      ...countEntries(entries),
      doubts: version.pages.reduce((count, page) => count + page.doubts.length, 0),
    },
    entries: entries.sort((a, b) => (a.event.type < b.event.type ? -1 : 1)),
  };
}

/** Of several vendors or versions together. */
export const addTotals = (all: readonly CoverageTotals[]): CoverageTotals =>
  all.reduce(
    (sum, { events, contracts, examples, doubts }) => ({
      events: sum.events + events,
      contracts: {
        full: sum.contracts.full + contracts.full,
        part: sum.contracts.part + contracts.part,
        none: sum.contracts.none + contracts.none,
      },
      examples: {
        document: sum.examples.document + examples.document,
        composed: sum.examples.composed + examples.composed,
        none: sum.examples.none + examples.none,
      },
      doubts: sum.doubts + doubts,
    }),
    { ...countEntries([]), doubts: 0 },
  );

interface EventPlace {
  readonly page: Page;
  readonly event: WebhookEvent;
  readonly listed: ReadonlySet<string> | null;
  readonly readDoubts: ReturnType<typeof createDoubtReader>;
}

function coverEvent({ page, event, listed, readDoubts }: EventPlace): CoverageEntry {
  const { payload, seen, evidence, fieldEvidence } = event;
  const cited = event.sources.map((id) => page.sources.find((source) => source.id === id));
  return {
    page,
    event,
    contract: payload === null || seen === "name" ? "none" : seen,
    evidence,
    fieldEvidence: payload === null ? null : fieldEvidence,
    sources: cited.filter((source) => source !== undefined),
    example: exampleOf(event),
    listed: listed && listed.has(event.type),
    doubts: readDoubts(page, event).size,
  };
}

function exampleOf({ examples }: WebhookEvent): ExampleState {
  if (examples.length === 0) return "none";
  return examples.some(({ from }) => from === "document") ? "document" : "composed";
}

function signatureOf({ signing }: Delivery): SignatureState {
  if (!signing.known) return "undocumented";
  const schemes = new Set(signing.value.map(({ scheme }) => scheme));
  if (schemes.has("hmac") || schemes.has("standard-webhooks")) return "documented";
  return schemes.has("static-header") ? "fixed-header" : "unsigned";
}

function countEntries(entries: readonly CoverageEntry[]): Omit<CoverageTotals, "doubts"> {
  const count = (holds: (entry: CoverageEntry) => boolean) => entries.filter(holds).length;
  const contracts = (state: ContractState) => count(({ contract }) => contract === state);
  const examples = (state: ExampleState) => count(({ example }) => example === state);
  return {
    events: entries.length,
    contracts: { full: contracts("full"), part: contracts("part"), none: contracts("none") },
    examples: {
      document: examples("document"),
      composed: examples("composed"),
      none: examples("none"),
    },
  };
}
