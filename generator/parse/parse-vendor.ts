import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Delivery, Fact, Header } from "../ir/delivery.js";
import type { EventIndex } from "../ir/catalog.js";
import type { Doubt, Source } from "../ir/evidence.js";
import type { Pointer } from "../ir/json.js";
import type { Shape } from "../ir/shape.js";
import type { Span } from "../ir/span.js";
import { isJsonObject } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import type { SourceFile } from "../source/load.js";
import { locatedAt, type Located } from "../source/located.js";
import { parseYaml } from "../source/yaml.js";
import {
  flag,
  listOf,
  mapOf,
  oneOrMore,
  optional,
  placed,
  record,
  refused,
  required,
  text,
  type Decoded,
} from "./decode.js";
import { deliveryDifferences, deliveryFrame, type EnvelopeFrame } from "./delivery-frame.js";
import { doubt, sourceFields, url } from "./page-frame.js";
import { readDoubt, reportDoubts } from "./parse-page.js";
import { reportUncited } from "./report-uncited.js";
import { jsonTypes } from "../ir/json-type.js";
import { lowerSchema } from "./schema/lower-schema.js";
import { reportSchemas } from "./schema/report-schemas.js";
import type { SchemaContext } from "./schema/schema-context.js";
import { rememberCosts } from "./schema/remember-costs.js";

const eventIndex = record({
  source: required(placed(oneOrMore(text)), "Ids of the vendor's sources that list the events."),
  types: required(listOf(placed(text)), "Every event type that they list, as the vendor sends it."),
});

/** What a whole vendor shares: `definitions/<vendor>/vendor.yaml`. */
export const vendorFrame = record({
  title: required(text, "The vendor's name as it writes it."),
  summary: required(text, "What the vendor does, and what its webhooks tell."),
  website: optional(url, "Where its documentation starts.", null),
  sources: required(
    mapOf(record(sourceFields)),
    "Documents that delivery facts cite, by a short id.",
  ),
  versions: optional(
    listOf(
      record({
        id: required(placed(text), "The version as the vendor writes it; the name of its folder."),
        current: optional(
          flag,
          "Whether the package's root exports it: true of exactly one.",
          false,
        ),
        summary: optional(text, "What the version is, or how it differs.", null),
        events: optional(eventIndex, "The vendor's list of the events of this version.", null),
        delivery: optional(
          deliveryDifferences,
          "Delivery facts that differ in this version.",
          null,
        ),
      }),
    ),
    "Versions of the payloads, oldest first; leave it out when there are none.",
    null,
  ),
  events: optional(
    eventIndex,
    "The vendor's list of its events, which the pages must cover; of each version without a list of its own.",
    null,
  ),
  delivery: required(
    deliveryFrame,
    "How deliveries are made: each fact stated, or said to be unknown.",
  ),
  doubts: optional(
    listOf(doubt),
    "Places where the sources are silent, broken or contradict each other.",
    [],
  ),
});

type VendorFrame = Decoded<typeof vendorFrame>;

export interface ParsedVendor {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly website: string | null;
  readonly file: string;
  readonly sources: readonly Source[];
  readonly versions: readonly ParsedVersion[];
  readonly doubts: readonly Doubt[];
  readonly span: Span;
}

export interface ParsedVersion {
  readonly id: string | null;
  readonly current: boolean;
  readonly summary: string | null;
  readonly delivery: Delivery;
  readonly index: EventIndex | null;
  readonly span: Span;
}

/** Reads `vendor.yaml`; `null` when it was refused. */
export function parseVendor(file: SourceFile, report: Report): ParsedVendor | null {
  const located = parseYaml(file, report);
  if (!located) return null;
  const frame = vendorFrame.decode(located, report);
  if (frame === refused) {
    const context = schemaContext({ citable: null, doubts: [], report });
    reportSchemas(located, envelopePlaces(located), context);
    return null;
  }
  const doubts = frame.doubts.map(readDoubt);
  const citable = frame.sources.map(({ key }) => key);
  const context = schemaContext({ citable, doubts, report });
  reportDoubts({ located, doubts: frame.doubts, report });
  reportSources(frame, report);
  const id = file.path.slice(0, file.path.indexOf("/"));
  const { title, summary, website, span } = frame;
  const sources = frame.sources.map(({ key, keySpan, value }) => ({
    ...value,
    id: key,
    span: keySpan,
  }));
  return {
    id,
    title,
    summary,
    website,
    file: file.path,
    sources,
    versions: readVersions(frame, { context, doubts }),
    doubts,
    span,
  };
}

interface VendorParts {
  readonly citable: SchemaContext["citable"];
  readonly doubts: readonly Doubt[];
  readonly report: Report;
}

const schemaContext = ({ citable, doubts, report }: VendorParts): SchemaContext => ({
  mode: "definition",
  report,
  citable,
  costOf: rememberCosts(),
  doubtsAt: (pointer) => doubts.filter(({ at }) => at === pointer),
  resolve: (reference, { span }) => {
    report(diagnostic("schema/dangling-reference", span, { reference, suggestion: null }));
    return null;
  },
});

function envelopePlaces(vendor: Located): readonly Pointer[] {
  const versions = locatedAt(vendor, "/versions");
  const places =
    versions?.kind === "list" ? versions.items.map((_, index) => versionPlace(index)) : [];
  return ["/delivery", ...places].map((at) => below(at, "envelope", "value", "schema"));
}

const versionPlace = (place: number): Pointer => below("/versions", place, "delivery");

interface VersionParts {
  readonly context: SchemaContext;
  readonly doubts: readonly Doubt[];
}

function readVersions(
  frame: VendorFrame,
  { context, doubts }: VersionParts,
): readonly ParsedVersion[] {
  const written = readDelivery(frame.delivery, "/delivery", context);
  const { probe, span: deliverySpan } = frame.delivery;
  const unasked = { known: false, note: null, span: deliverySpan } as const;
  const about = doubtsBelow(doubts, "/delivery");
  const shared: Delivery = { ...written, probe: probe ?? unasked, doubts: [...about.keys()] };
  const listed = readIndex(frame.events);
  if (!frame.versions) {
    const { span } = frame;
    return [{ id: null, current: true, summary: null, delivery: shared, index: listed, span }];
  }
  const current = frame.versions.filter((version) => version.current).length;
  if (current !== 1)
    context.report(diagnostic("frame/current-version", frame.span, { count: current }));
  return frame.versions.map((version, place) => {
    const differences = version.delivery
      ? readDelivery(version.delivery, versionPlace(place), context)
      : {};
    const { id, summary } = version;
    const kept = shared.doubts.filter((doubt) => !((about.get(doubt) ?? "") in differences));
    const own = [...doubtsBelow(doubts, versionPlace(place)).keys()];
    const delivery = { ...shared, ...differences, doubts: [...kept, ...own] };
    const index = readIndex(version.events) ?? listed;
    return { id: id.value, current: version.current, summary, delivery, index, span: id.span };
  });
}

/** Doubts about the facts of a place, each with the name of its fact. */
const doubtsBelow = (doubts: readonly Doubt[], place: Pointer): ReadonlyMap<Doubt, string> =>
  new Map(
    doubts
      .filter(({ at }) => at.startsWith(`${place}/`))
      .map((doubt) => [doubt, doubt.at.slice(place.length + 1).split("/")[0] ?? ""]),
  );

const readIndex = (index: VendorFrame["events"]): EventIndex | null =>
  index && {
    sources: index.source.value,
    types: index.types.map(({ value, span }) => ({ type: value, span })),
  };

type Headers = VendorFrame["delivery"]["headers"];

/** Facts as they stand in the catalog; those that are absent stay absent. */
function readDelivery<
  F extends { readonly envelope: Fact<EnvelopeFrame> | null; readonly headers: Headers | null },
>(
  { span: _, envelope, headers, ...facts }: F & { readonly span: Span },
  at: Pointer,
  context: SchemaContext,
) {
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return {
    ...(stated as { readonly [K in keyof typeof facts]: Exclude<(typeof facts)[K], null> }),
    ...(envelope
      ? { envelope: readEnvelope(envelope, below(at, "envelope", "value"), context) }
      : {}),
    ...(headers ? { headers: headers.map(readHeader) } : {}),
  } as unknown as Delivery;
}

const readHeader = ({ source, ...header }: Headers[number]): Header => ({
  ...header,
  sources: source,
});

/** Where the envelope is unknown, the body is taken to be the payload itself. */
function readEnvelope(
  fact: Fact<EnvelopeFrame>,
  at: Pointer,
  context: SchemaContext,
): Delivery["envelope"] {
  if (!fact.known) {
    const shape: Shape = { kind: "unknown", span: fact.span };
    const value = { shape, batch: false, events: "", payload: "" };
    return {
      known: true,
      value,
      sources: [],
      evidence: "inferred",
      note: fact.note,
      span: fact.span,
    };
  }
  const { schema, batch, events, payload } = fact.value;
  const shape = lowerSchema(schema, { pointer: below(at, "schema"), types: jsonTypes }, context);
  return { ...fact, value: { shape, batch, events, payload } };
}

/** Every fact and every list of events cites sources that are listed. */
function reportSources(frame: VendorFrame, report: Report): void {
  const known = frame.sources.map(({ key }) => key);
  for (const { events } of [frame, ...(frame.versions ?? [])])
    if (events)
      reportUncited({ ids: events.source.value, known, span: events.source.span }, report);
  const deliveries = [frame.delivery, ...(frame.versions ?? []).map((version) => version.delivery)];
  for (const delivery of deliveries) {
    for (const part of delivery ? Object.values(delivery).flat() : []) {
      for (const citation of citations(part)) reportUncited({ ...citation, known }, report);
    }
  }
}

function citations(
  part: unknown,
): readonly { readonly ids: readonly string[]; readonly span: Span }[] {
  if (!isJsonObject(part)) return [];
  const { sources, source, span } = part as Partial<Header> & {
    readonly source?: readonly string[];
  };
  const ids = sources ?? source ?? [];
  return span ? [{ ids, span }] : [];
}
