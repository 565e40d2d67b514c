import {
  coveragePath,
  docsIndexPath,
  type Edition,
  eventPath,
  modelPath,
  openapiPath,
  vendorPath,
  versionPath,
} from "../emit/docs/docs-path.js";
import type { Catalog, Vendor } from "../ir/catalog.js";
import {
  bulletList,
  heading,
  type Inline,
  joinBlocks,
  line,
  noBlock,
  pageLink,
  paragraph,
  phrase,
  quotation,
  text,
} from "../text/markdown.js";
import { twinAddress } from "./page-address.js";
import { detachedPage } from "./page-twin.js";
import { addressOf, type SiteAddress } from "./site-address.js";

export interface LlmsInput {
  readonly catalog: Catalog;
  /** Text of a generated page by its path, such as `docs/index.md`. */
  readonly read: (path: string) => string;
  readonly site: SiteAddress;
}

/**
 * For language models, as https://llmstxt.org has it: `llms.txt` lists the pages; `llms-full.txt` holds those of all vendors in
 * full, and `<vendor>/llms-full.txt` those of one. Older versions of payloads are listed and not held.
 */
export function llmsFiles(input: LlmsInput): ReadonlyMap<string, string> {
  const { catalog, site } = input;
  const parts = catalog.vendors.map((vendor) => ({ vendor, pages: vendorText(vendor, input) }));
  const home = detachedPage(docsIndexPath, input.read(docsIndexPath), site);
  return new Map([
    ["llms.txt", llmsIndex(input)],
    ["llms-full.txt", joinPages([home, ...parts.map(({ pages }) => pages)])],
    ...parts.map(({ vendor, pages }) => [fullText(vendor), joinPages([pages])] as const),
  ]);
}

const fullText = ({ id }: Vendor) => `${id}/llms-full.txt`;

function llmsIndex({ catalog: { vendors }, site }: LlmsInput): string {
  const link = (label: Inline, path: string) => pageLink(label, addressOf(site, path));
  const page = (label: Inline, path: string) => link(label, twinAddress(path));
  const older = vendors.flatMap((vendor) =>
    vendor.versions
      .filter(({ current }) => !current)
      .map((version) => {
        const label = text(`${vendor.title} ${version.id ?? ""}`);
        return line`${page(label, versionPath({ vendor, version }))}: ${phrase(version.summary ?? "An older version of its payloads.")}`;
      }),
  );
  const { text: content } = joinBlocks([
    heading(1, line`hookscribe`),
    quotation(
      line`Webhook events as their vendors document them, as contracts: fields, evidence, doubts, deliveries, signatures.`,
    ),
    paragraph(
      line`Every page is Markdown. Each event has a JSON Schema, each vendor an OpenAPI document and an npm package with types and validators.`,
    ),
    bulletList([
      line`${page(line`How to read a page`, docsIndexPath)}: what presence, evidence and doubts mean.`,
      line`${page(line`Coverage`, coveragePath)}: every documented event and how far it is known, also ${link(line`as JSON`, "coverage.json")}.`,
      line`${link(line`All pages in one text`, "llms-full.txt")}: the current version of every vendor.`,
    ]),
    ...vendors.map((vendor) => vendorList(vendor, { link, page })),
    older.length === 0 ? noBlock : joinBlocks([heading(2, line`Optional`), bulletList(older)]),
  ]);
  return `${content}\n`;
}

type LinkTo = (label: Inline, path: string) => Inline;

function vendorList(vendor: Vendor, { link, page }: { link: LinkTo; page: LinkTo }) {
  const { title, summary } = vendor;
  const editions = currentEditions(vendor);
  return joinBlocks([
    heading(2, text(title)),
    paragraph(phrase(summary)),
    bulletList([
      line`${page(text(title), vendorPath(vendor))}: delivery, signatures, retries, versions and the list of events.`,
      line`${link(line`All pages of ${text(title)} in one text`, fullText(vendor))}: the current version.`,
      ...editions.map(
        (edition) =>
          line`OpenAPI as ${link(line`YAML`, openapiPath(edition, "yaml"))} or ${link(line`JSON`, openapiPath(edition, "json"))}.`,
      ),
      ...editions.flatMap((edition) =>
        edition.version.pages
          .flatMap(({ events }) => events)
          .map(
            (event) =>
              line`${page(text(event.type), eventPath(edition, event))}: ${phrase(event.summary)}`,
          ),
      ),
    ]),
  ]);
}

const currentEditions = (vendor: Vendor): readonly Edition[] =>
  vendor.versions.filter(({ current }) => current).map((version) => ({ vendor, version }));

/** The page of the vendor, those of its events and those of its models. */
function vendorText(vendor: Vendor, { read, site }: LlmsInput): string {
  const paths = [
    vendorPath(vendor),
    ...currentEditions(vendor).flatMap((edition) => [
      ...edition.version.pages
        .flatMap(({ events }) => events)
        .map((event) => eventPath(edition, event)),
      ...[...edition.version.models.values()].map((model) => modelPath(edition, model)),
    ]),
  ];
  return joinPages(paths.map((path) => detachedPage(path, read(path), site)));
}

const joinPages = (pages: readonly string[]) =>
  `${pages.map((page) => page.trimEnd()).join("\n\n---\n\n")}\n`;
