import type { Vendor, Version } from "../../ir/catalog.js";
import { coverVersion } from "../../ir/coverage.js";
import { totalWords } from "../../text/coverage-words.js";
import { frontMatter } from "../../text/front-matter.js";
import {
  bulletList,
  codeSpan,
  heading,
  joinBlocks,
  line,
  noBlock,
  noInline,
  pageLink,
  paragraph,
  phrase,
  prose,
  table,
  text,
  webLink,
  type Block,
  type Inline,
} from "../../text/markdown.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { deliverySections } from "./delivery-sections.js";
import { numberVendorDoubts, otherDoubts, placeDeliveryDoubts } from "./vendor-doubts.js";
import {
  coverageAnchor,
  coveragePath,
  modulePath,
  openapiPath,
  relativePath,
  vendorPath,
  versionPath,
  type Edition,
} from "./docs-path.js";
import { numberDoubts, type NumberedDoubts } from "./doubts.js";
import { createPlaceLinker } from "./place-link.js";
import { placeDifferenceDoubts } from "./told-changes.js";
import { vendorChanges, versionChanges } from "./version-changes.js";
import { eventTable, modelSection } from "./event-list.js";
import type { EventReader } from "./event-summary.js";
import { newestDay, sourceLink } from "./source-words.js";

/** What the pages are made with. */
export interface Means {
  readonly templates: Templates;
  readonly events: EventReader;
}

/** The page of a vendor, and one for each version of its payloads. */
export function vendorPages(vendor: Vendor, means: Means): readonly EmittedFile[] {
  const current = vendor.versions.find((version) => version.current);
  if (!current) return [];
  const edition: Edition = { vendor, version: current };
  const versioned = vendor.versions.filter(({ id }) => id !== null);
  return [
    vendorPage(edition, means),
    ...versioned.map((version) => versionPage({ vendor, version }, { current, ...means })),
  ];
}

function vendorPage(edition: Edition, { templates, events }: Means): EmittedFile {
  const { vendor, version } = edition;
  const path = vendorPath(vendor);
  const doubts = numberVendorDoubts(edition);
  const { text: body, settled } = joinBlocks([
    heading(1, text(vendor.title)),
    prose(vendor.summary),
    vendorFacts(edition, path),
    heading(2, line`Events`),
    version.id === null
      ? noBlock
      : paragraph(line`Of payload version ${codeSpan(version.id)}, the current one.`),
    eventTable({ edition, path, events }),
    versionSection(vendor, path),
    vendorChanges(vendor),
    deliverySections({ edition, path, doubts, templates }),
    modelSection({ edition, path, events }),
    otherDoubtSection(edition, doubts),
    sourceSection(vendor),
  ]);
  const front = frontMatter({
    title: vendor.title,
    description: vendor.summary,
    kind: "vendor",
    vendor: vendor.id,
    version: version.id,
    events: countEvents(version),
    retrieved: newestDay(vendor.sources),
  });
  return { path, text: `${front}\n\n${body}\n`, settled };
}

function vendorFacts(edition: Edition, path: string): Block {
  const { vendor } = edition;
  const { website } = vendor;
  return bulletList([
    ...(website === null
      ? []
      : [
          line`**Website:** ${webLink(text(website.replace(/^https?:\/\/(?:www\.)?/, "")), website)}`,
        ]),
    line`**TypeScript:** ${codeSpan(vendor.names.package)}`,
    line`**OpenAPI:** ${openapiLinks(edition, path)}`,
    coverageLine(edition, path),
  ]);
}

function coverageLine({ vendor, version }: Edition, path: string): Inline {
  const { totals } = coverVersion(version);
  const target = relativePath(path, `${coveragePath}#${coverageAnchor(vendor)}`);
  return line`**${pageLink(line`Coverage`, target)}:** ${totalWords(totals)}`;
}

function openapiLinks(edition: Edition, path: string): Inline {
  const to = (ending: "yaml" | "json") => relativePath(path, openapiPath(edition, ending));
  return line`${pageLink(line`YAML`, to("yaml"))}, ${pageLink(line`JSON`, to("json"))}`;
}

function versionSection(vendor: Vendor, path: string): Block {
  const versions = vendor.versions.filter(({ id }) => id !== null);
  const rows = versions.map((version) => [
    pageLink(codeSpan(version.id ?? ""), relativePath(path, versionPath({ vendor, version }))),
    version.current ? line`current` : noInline,
    line`${countEvents(version)}`,
    phrase(version.summary ?? ""),
  ]);
  if (rows.length === 0) return noBlock;
  return joinBlocks([
    heading(2, line`Versions`),
    table([line`Version`, line`State`, line`Events`, line`What it is`], rows),
  ]);
}

interface Surroundings extends Means {
  readonly current: Version;
}

function versionPage(edition: Edition, around: Surroundings): EmittedFile {
  const { vendor, version } = edition;
  const path = versionPath(edition);
  const doubts = numberVersionDoubts(edition, around);
  const home = pageLink(text(vendor.title), relativePath(path, vendorPath(vendor)));
  const { text: body, settled } = joinBlocks([
    heading(1, line`${text(vendor.title)} ${codeSpan(version.id ?? "")}`),
    prose(version.summary ?? ""),
    bulletList([
      line`**Vendor:** ${home}${version.current ? line`, of which this is the current payload version` : noInline}`,
      line`**TypeScript:** ${codeSpan(modulePath(edition))}`,
      line`**OpenAPI:** ${openapiLinks(edition, path)}`,
    ]),
    heading(2, line`Events`),
    eventTable({ edition, path, events: around.events }),
    versionChanges(edition, doubts),
    versionDelivery(edition, { doubts, ...around }),
    modelSection({ edition, path, events: around.events }),
  ]);
  const front = frontMatter({
    title: `${vendor.title} ${version.id ?? ""}`,
    description: version.summary,
    kind: "version",
    vendor: vendor.id,
    version: version.id,
    current: version.current,
    events: countEvents(version),
  });
  return { path, text: `${front}\n\n${body}\n`, settled };
}

/** Doubts about what changed, and about the delivery where this page tells it. */
function numberVersionDoubts(edition: Edition, { current }: Surroundings): NumberedDoubts {
  const { version } = edition;
  const { differences } = version;
  const linkPlace = createPlaceLinker(versionPath(edition));
  return numberDoubts([
    ...(differences ? placeDifferenceDoubts({ edition, differences }, linkPlace) : []),
    ...(hasDeliveryOf(version, current) ? [] : placeDeliveryDoubts(version.delivery)),
  ]);
}

const hasDeliveryOf = (version: Version, current: Version): boolean =>
  factText(version.delivery) === factText(current.delivery);

/** How this version is delivered, where that differs from the current one, whose delivery the vendor's page tells. */
function versionDelivery(
  edition: Edition,
  { current, templates, doubts }: Surroundings & { readonly doubts: NumberedDoubts },
): Block {
  const { vendor, version } = edition;
  const path = versionPath(edition);
  if (!hasDeliveryOf(version, current))
    return deliverySections({ edition, path, doubts, templates });
  const to = (anchor: string) => relativePath(path, `${vendorPath(vendor)}#${anchor}`);
  const [home, signatures, envelope] = [
    pageLink(line`page of the vendor`, to("delivery")),
    pageLink(line`signatures`, to("signatures")),
    pageLink(line`envelope`, to("envelope")),
  ];
  const words = line`As the ${home} tells, with ${signatures} and ${envelope}.`;
  return joinBlocks([heading(2, line`Delivery`), paragraph(words)]);
}

/** Facts without their places in the definition, to compare two. */
const factText = (fact: object): string =>
  JSON.stringify(fact, (key, value: unknown) => (key === "span" ? undefined : value));

function otherDoubtSection(edition: Edition, doubts: NumberedDoubts): Block {
  const others = otherDoubts(edition);
  if (others.length === 0) return noBlock;
  return joinBlocks([heading(2, line`Doubts`), doubts.list(others)]);
}

function sourceSection({ sources }: Vendor): Block {
  const rows = sources.map((source) => [
    sourceLink(source),
    source.retrieved === null ? line`not known` : text(source.retrieved),
    source.document === null ? noInline : codeSpan(source.document),
  ]);
  if (rows.length === 0) return noBlock;
  return joinBlocks([
    heading(2, line`Sources`),
    table([line`Source`, line`As of`, line`Copy that was read`], rows),
  ]);
}

export const countEvents = ({ pages }: Version): number =>
  pages.reduce((count, page) => count + page.events.length, 0);
