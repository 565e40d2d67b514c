import { posix } from "node:path";
import { type Edition, eventPath, openapiPath, schemaPath } from "../emit/docs/docs-path.js";
import type { Catalog, WebhookEvent } from "../ir/catalog.js";
import { frontMatter } from "../text/front-matter.js";
import {
  type Block,
  codeSpan,
  fillProse,
  type Inline,
  line,
  pageLink,
  table,
  text,
} from "../text/markdown.js";
import type { SearchPage } from "./search-record.js";
import { addressOf, type SiteAddress } from "./site-address.js";

/** How the search lists the page. */
export const documentsEntry: SearchPage = {
  kind: "page",
  name: "Use the documents",
  about:
    "OpenAPI and JSON Schema downloads, with lines for Swagger UI, Redoc, Scalar, openapi-typescript, Hey API, Ajv and quicktype.",
  address: "documents",
  vendor: "",
};

/**
 * The page about the documents that can be downloaded, with lines to copy for viewers and generators; `null` when no payload
 * is known, for then there is nothing to show them with.
 */
export function documentsPage(
  { vendors }: Catalog,
  template: string,
  site: SiteAddress,
): string | null {
  const editions = vendors.flatMap((vendor) =>
    vendor.versions.toReversed().map((version): Edition => ({ vendor, version })),
  );
  const shown = editions.flatMap(firstEvent)[0];
  if (!shown) return null;
  const front = frontMatter({
    title: documentsEntry.name,
    description: documentsEntry.about,
    kind: "page",
  });
  const { text: body } = fillProse(fillLines(template, shown, site), {
    documents: documentTable(editions),
    vendor: text(shown.edition.vendor.title),
    event: pageLink(codeSpan(shown.event.type), leadFrom(eventPath(shown.edition, shown.event))),
    programs: programTable(),
  });
  return `${front}\n\n${body}\n`;
}

interface Shown {
  readonly edition: Edition;
  readonly event: WebhookEvent;
}

/** An event of a current version whose payload is known. */
function firstEvent(edition: Edition): readonly Shown[] {
  const { current, pages } = edition.version;
  if (!current) return [];
  const event = pages.flatMap(({ events }) => events).find(({ payload }) => payload !== null);
  return event ? [{ edition, event }] : [];
}

/** Puts addresses and file names into the lines to copy, where nothing is escaped. */
function fillLines(template: string, { edition, event }: Shown, site: SiteAddress): string {
  const [yaml, json] = [openapiPath(edition, "yaml"), openapiPath(edition, "json")];
  const schema = schemaPath(edition, event);
  const values = {
    yamlUrl: addressOf(site, yaml),
    jsonUrl: addressOf(site, json),
    schemaUrl: addressOf(site, schema),
    yaml: posix.basename(yaml),
    json: posix.basename(json),
    schema: posix.basename(schema),
    name: posix.basename(yaml, ".yaml"),
  };
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{{${name}}}`, value),
    template,
  );
}

function documentTable(editions: readonly Edition[]): Block {
  const rows = editions.map((edition) => {
    const { vendor, version } = edition;
    const to = (label: string, ending: "yaml" | "json") =>
      pageLink(text(label), leadFrom(openapiPath(edition, ending)));
    const state = version.current ? line` (current)` : line``;
    return [
      text(vendor.title),
      version.id === null ? line`` : line`${codeSpan(version.id)}${state}`,
      line`${to("YAML", "yaml")}, ${to("JSON", "json")}`,
    ];
  });
  return table([line`Vendor`, line`Version`, line`Document`], rows);
}

function programTable(): Block {
  const files: readonly (readonly [path: string, what: Inline])[] = [
    ["llms.txt", line`The list of pages, for language models.`],
    ["llms-full.txt", line`All pages of current versions in one text; each vendor has its own.`],
    ["coverage.json", line`Every documented event and how far it is known.`],
    ["feed.xml", line`What changed, as an Atom feed.`],
  ];
  const rows = files.map(([path, what]) => [pageLink(codeSpan(path), leadFrom(path)), what]);
  const twin = [
    line`any page with ${codeSpan(".md")} at its end`,
    line`The page as Markdown; ${codeSpan("index.md")} where the address ends with a slash.`,
  ];
  return table([line`File`, line`What it is`], [...rows, twin]);
}

/** How the page, which lies at the root of the pages, links to a generated file. */
const leadFrom = (path: string) => (path.startsWith("docs/") ? path.slice(5) : `../${path}`);
