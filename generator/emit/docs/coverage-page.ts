import type { Catalog } from "../../ir/catalog.js";
import {
  addTotals,
  coverVendor,
  type CoverageEntry,
  type VendorCoverage,
  type VersionCoverage,
} from "../../ir/coverage.js";
import { coverageWords, totalWords } from "../../text/coverage-words.js";
import { frontMatter } from "../../text/front-matter.js";
import {
  anchor,
  codeSpan,
  fillProse,
  heading,
  joinBlocks,
  joinInline,
  line,
  noBlock,
  noInline,
  pageLink,
  paragraph,
  table,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { coverageKeys } from "./coverage-keys.js";
import {
  coverageAnchor,
  coveragePath,
  eventPath,
  relativePath,
  vendorPath,
  versionPath,
  type Edition,
} from "./docs-path.js";
import { evidenceWord } from "./field-table.js";
import { sourceLink } from "./source-words.js";

/** The ledger: totals of every vendor, then every event with its state. */
export function coveragePage({ vendors }: Catalog, templates: Templates): EmittedFile {
  const covered = vendors.map(coverVendor);
  const current = covered.flatMap(({ versions }) =>
    versions.filter(({ version }) => version.current),
  );
  const totals = addTotals(current.map((each) => each.totals));
  const body = fillProse(templates.get("docs/coverage.md") ?? "", {
    totals: paragraph(totalWords(totals)),
    vendors: totalTable(covered),
    tables: joinBlocks(covered.map(vendorSection)),
    ledger: codeSpan("coverage.json"),
    keys: table(
      [line`Key`, line`What it holds`],
      coverageKeys.map(({ key, words }) => [codeSpan(key), words]),
    ),
    format: codeSpan("format"),
  });
  const front = frontMatter({
    title: "Coverage",
    description: "Every documented event with its contract, evidence, example and doubts.",
    kind: "coverage",
    events: totals.events,
    vendors: vendors.length,
  });
  return { path: coveragePath, text: `${front}\n\n${body.text}\n`, settled: body.settled };
}

function totalTable(covered: readonly VendorCoverage[]): Block {
  const rows = covered.flatMap((each) => each.versions.map((version) => totalRow(each, version)));
  const head = [
    line`Vendor`,
    line`Version`,
    line`Events`,
    line`Full`,
    line`In part`,
    line`Name only`,
    line`Examples from documents`,
    line`Composed`,
    line`Signature`,
    line`Doubts`,
  ];
  return table(head, rows);
}

function totalRow(
  { vendor }: VendorCoverage,
  { version, signature, totals }: VersionCoverage,
): readonly Inline[] {
  const { events, contracts, examples, doubts } = totals;
  const state = version.current ? line` (current)` : noInline;
  return [
    pageLink(text(vendor.title), `#${coverageAnchor(vendor)}`),
    version.id === null ? noInline : line`${codeSpan(version.id)}${state}`,
    ...[
      events,
      contracts.full,
      contracts.part,
      contracts.none,
      examples.document,
      examples.composed,
    ].map(countWord),
    coverageWords.signature[signature],
    countWord(doubts),
  ];
}

const countWord = (count: number): Inline => (count === 0 ? noInline : line`${count}`);

function vendorSection({ vendor, versions }: VendorCoverage): Block {
  const place = anchor(coverageAnchor(vendor));
  const home = pageLink(line`deliveries`, relativePath(coveragePath, vendorPath(vendor)));
  const doubts = vendor.doubts.length;
  const words = doubts === 1 ? line`1 doubt` : line`${doubts} doubts`;
  return joinBlocks([
    heading(2, text(vendor.title)),
    paragraph(line`${place}Package ${codeSpan(vendor.names.package)}; ${words} about its ${home}.`),
    ...versions.map((covered) =>
      joinBlocks([
        versionHeading({ vendor, version: covered.version }),
        entryTable(vendor, covered),
      ]),
    ),
  ]);
}

function versionHeading(edition: Edition): Block {
  const { id } = edition.version;
  if (id === null) return noBlock;
  const title = pageLink(codeSpan(id), relativePath(coveragePath, versionPath(edition)));
  return heading(3, line`Version ${title}`);
}

function entryTable(
  vendor: Edition["vendor"],
  { version, totals, signature, entries }: VersionCoverage,
): Block {
  const edition = { vendor, version };
  const signed = coverageWords.signature[signature];
  return joinBlocks([
    paragraph(line`${totalWords(totals)} Signature: ${signed}.`),
    table(
      [line`Event`, line`Contract`, line`Evidence`, line`Sources`, line`Example`, line`Doubts`],
      entries.map((entry) => entryRow(edition, entry)),
    ),
  ]);
}

function entryRow(edition: Edition, entry: CoverageEntry): readonly Inline[] {
  const { event, contract, evidence, fieldEvidence, sources, example, listed, doubts } = entry;
  const sourceWords = sources.map((source) =>
    source.retrieved === null
      ? sourceLink(source)
      : line`${sourceLink(source)}, ${text(source.retrieved)}`,
  );
  return [
    line`${pageLink(codeSpan(event.type), relativePath(coveragePath, eventPath(edition, event)))}${listed === false ? line` (not in the list of events)` : noInline}`,
    coverageWords.contract[contract],
    evidenceWord(fieldEvidence ?? evidence),
    joinInline(sourceWords, line`; `),
    coverageWords.example[example],
    countWord(doubts),
  ];
}
