import type { Catalog, Vendor, WebhookEvent } from "../../ir/catalog.js";
import { evidenceGrades, type Evidence } from "../../ir/evidence.js";
import { frontMatter } from "../../text/front-matter.js";
import {
  codeSpan,
  fillProse,
  line,
  noInline,
  pageLink,
  paragraph,
  phrase,
  table,
  text,
  type Inline,
} from "../../text/markdown.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { coveragePath, docsIndexPath, relativePath, vendorPath } from "./docs-path.js";
import { newestDay } from "./source-words.js";

/** The first page: the vendors, how to read a page, and how well everything is known. */
export function docsIndex({ vendors }: Catalog, templates: Templates): EmittedFile {
  const events = vendors.flatMap(currentEvents).length;
  const summary = line`${events} ${text(events === 1 ? "event" : "events")} of ${vendors.length} ${text(vendors.length === 1 ? "vendor" : "vendors")}.`;
  const body = fillProse(templates.get("docs/index.md") ?? "", {
    summary: paragraph(summary),
    vendors: vendorTable(vendors),
    grades: table(
      [line`Evidence`, line`Where it was read`],
      evidenceGrades.map((grade) => [text(grade), gradeWords[grade]]),
    ),
    coverage: coverageTable(vendors),
    ledger: pageLink(line`Coverage`, relativePath(docsIndexPath, coveragePath)),
  });
  const front = frontMatter({
    title: "Webhook events",
    description: "Webhook events with their fields, deliveries, evidence and doubts.",
    kind: "index",
    events,
    vendors: vendors.length,
  });
  return { path: docsIndexPath, text: `${front}\n\n${body.text}\n`, settled: body.settled };
}

const gradeWords = {
  schema: line`A machine-readable schema that the vendor publishes.`,
  code: line`Code that the vendor publishes, such as its SDK.`,
  table: line`A table of fields, headers or values.`,
  "typed-sample": line`A sample whose values are the names of types.`,
  sample: line`A sample with values.`,
  prose: line`A sentence outside of any table or sample.`,
  changelog: line`An entry of a list of changes.`,
  inferred: line`Nothing says it; it follows from something that is said.`,
} as const satisfies { readonly [E in Evidence]: Inline };

function vendorTable(vendors: readonly Vendor[]) {
  const rows = vendors.map((vendor) => [
    pageLink(text(vendor.title), relativePath(docsIndexPath, vendorPath(vendor))),
    line`${currentEvents(vendor).length}`,
    phrase(vendor.summary),
    text(vendor.versions.flatMap(({ id }) => (id === null ? [] : [id])).join(", ")),
    codeSpan(vendor.names.package),
    text(newestDay([...vendor.sources, ...pageSources(vendor)]) ?? ""),
  ]);
  return table(
    [
      line`Vendor`,
      line`Events`,
      line`What it is`,
      line`Payload versions`,
      line`Package`,
      line`Newest dated source`,
    ],
    rows,
  );
}

const pageSources = ({ versions }: Vendor) =>
  versions.flatMap(({ pages }) => pages.flatMap((page) => page.sources));

function coverageTable(vendors: readonly Vendor[]) {
  const columns = [...evidenceGrades, "name only"] as const;
  const rows = vendors.map((vendor) => {
    const events = currentEvents(vendor);
    const counts = columns.map(
      (column) => events.filter((event) => columnOf(event) === column).length,
    );
    return [
      text(vendor.title),
      ...counts.map((count) => (count === 0 ? noInline : line`${count}`)),
    ];
  });
  return table([line`Vendor`, ...columns.map(text)], rows);
}

const columnOf = (event: WebhookEvent) =>
  event.payload === null ? "name only" : event.fieldEvidence;

/** Events of the version that the vendor's package exports. */
const currentEvents = ({ versions }: Vendor): readonly WebhookEvent[] =>
  versions
    .filter(({ current }) => current)
    .flatMap(({ pages }) => pages.flatMap((page) => page.events));
