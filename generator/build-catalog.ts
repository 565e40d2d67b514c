import { createHash } from "node:crypto";
import { checkCatalog } from "./check/check-catalog.js";
import { diagnostic, type Diagnostic, type Report } from "./diagnostics/diagnostic.js";
import type {
  Catalog,
  Example,
  Model,
  Page,
  Vendor,
  Version,
  VendorNames,
  WebhookEvent,
} from "./ir/catalog.js";
import type { Envelope } from "./ir/delivery.js";
import { valueAt } from "./ir/pointer.js";
import type { Pointer } from "./ir/json.js";
import type { ModelId } from "./ir/shape.js";
import type { Span } from "./ir/span.js";
import {
  checkFolderName,
  nameEvent,
  nameModel,
  nameVendor,
  trackVersion,
} from "./naming/name-catalog.js";
import type { NameTracker } from "./naming/name-tracker.js";
import { linkPages } from "./parse/link.js";
import {
  folderOf,
  parsePage,
  type ParsedEvent,
  type ParsedExample,
  type ParsedPage,
} from "./parse/parse-page.js";
import { parseVendor, type ParsedVendor, type ParsedVersion } from "./parse/parse-vendor.js";
import { compareText, type SourceFile } from "./source/load.js";
import { findSpan, nearestAt } from "./source/located.js";
import { parseYaml } from "./source/yaml.js";

/** Parsed files by the hash of their path and text, so that unchanged ones need not be parsed again. */
export interface ParseCache {
  readonly get: (hash: string) => unknown;
  readonly set: (hash: string, value: unknown) => void;
}

export interface CatalogInput {
  readonly sources: readonly SourceFile[];
  readonly report: Report;
  readonly cache?: ParseCache;
}

/** parse → link → name → check. `null` when an error was reported; nothing may be written then. */
export function buildCatalog({ sources, report, cache }: CatalogInput): Catalog | null {
  let refused = false;
  const watch: Report = (each) => {
    refused ||= each.severity === "error";
    report(each);
  };
  const layout = groupSources(sources, watch);
  const vendors = layout.map((folder) =>
    buildVendor(folder, { report: watch, ...(cache ? { cache } : {}) }),
  );
  if (refused) return null;
  const catalog: Catalog = { vendors: vendors.filter((vendor) => vendor !== null) };
  checkCatalog(catalog, { report: watch, locate: locateIn(sources) });
  return refused ? null : catalog;
}

/** Examples keep no places of their own: a file is read again in the rare case that one of them is wrong. */
const locateIn =
  (sources: readonly SourceFile[]) =>
  (example: Span, pointer: Pointer): Span => {
    const source = sources.find(({ path }) => path === example.file);
    const root = source ? parseYaml(source, () => undefined) : null;
    const value = root && findSpan(root, example);
    return (value && nearestAt(value, pointer))?.span ?? example;
  };

interface VendorFolder {
  readonly id: string;
  readonly vendor: SourceFile | null;
  readonly pages: readonly SourceFile[];
}

/** `<vendor>/vendor.yaml`, `<vendor>/<page>.yaml` and `<vendor>/<version>/<page>.yaml`, sorted whatever order they come in. */
function groupSources(sources: readonly SourceFile[], report: Report): readonly VendorFolder[] {
  const sorted = [...sources].sort((a, b) => compareText(a.path, b.path));
  const folders = new Map<string, { vendor: SourceFile | null; pages: SourceFile[] }>();
  for (const source of sorted) {
    const parts = source.path.split("/");
    const [id, file] = parts;
    if (id === undefined || file === undefined || parts.length > 3) {
      report(diagnostic("source/stray-file", startOf(source.path), { path: source.path }));
      continue;
    }
    const folder = folders.get(id) ?? { vendor: null, pages: [] };
    folders.set(id, folder);
    if (parts.length === 2 && file === "vendor.yaml") folder.vendor = source;
    else folder.pages.push(source);
  }
  return [...folders].map(([id, folder]) => ({ id, ...folder }));
}

const startOf = (file: string): Span => ({ file, start: 0, end: 0 });

interface Building {
  readonly report: Report;
  readonly cache?: ParseCache;
}

function buildVendor({ id, vendor, pages }: VendorFolder, building: Building): Vendor | null {
  const { report } = building;
  const parsedPages = pages.map((page) => cached(page, parsePage, building));
  if (!vendor) {
    report(diagnostic("source/no-vendor", startOf(pages[0]?.path ?? id), { vendor: id }));
    return null;
  }
  const parsed = cached(vendor, parseVendor, building);
  if (!parsed) return null;
  const good = parsedPages.filter((page) => page !== null);
  reportPlaces({ vendor: parsed, pages, report });
  const names = nameVendor(id, parsed.span, report);
  const versions = parsed.versions.map((version) => {
    const folder = version.id === null ? id : `${id}/${version.id}`;
    const own = good.filter((page) => folderOf(page.file) === folder);
    return buildVersion({ version, pages: own, vendorNames: names, report });
  });
  const { title, summary, website, sources, doubts, span } = parsed;
  return { id, title, summary, website, names, sources, versions, doubts, span };
}

/** The problems of a file travel with it: a cached file that was refused is parsed anew, so that it is told again. */
function cached<T>(
  source: SourceFile,
  parse: (source: SourceFile, report: Report) => T | null,
  { report, cache }: Building,
) {
  if (!cache) return parse(source, report);
  const hash = createHash("sha256")
    .update(source.path)
    .update("\0")
    .update(source.text)
    .digest("base64url");
  const known = cache.get(hash) as
    { readonly parsed: T; readonly warnings: readonly Diagnostic[] } | undefined;
  if (known) {
    known.warnings.forEach(report);
    return known.parsed;
  }
  const told: Diagnostic[] = [];
  const parsed = parse(source, (each) => told.push(each));
  told.forEach(report);
  if (parsed !== null && told.every(({ severity }) => severity === "warning"))
    cache.set(hash, { parsed, warnings: told });
  return parsed;
}

/** Pages stand in the folder of a version exactly where the vendor has versions, and each version has one. */
function reportPlaces(of: {
  vendor: ParsedVendor;
  pages: readonly SourceFile[];
  report: Report;
}): void {
  const { vendor, pages, report } = of;
  const ids = vendor.versions.map((version) => version.id);
  for (const { path } of pages) {
    const [, version = "", page] = path.split("/");
    if (page === undefined && !ids.includes(null))
      report(diagnostic("frame/page-outside-versions", startOf(path), { vendor: vendor.id }));
    if (page !== undefined && !ids.includes(version))
      report(
        diagnostic("frame/version-not-declared", startOf(path), { version, vendor: vendor.id }),
      );
  }
  for (const { id, span } of vendor.versions) {
    if (id === null) continue;
    checkFolderName(id, span, report);
    const used = pages.some(({ path }) => folderOf(path) === `${vendor.id}/${id}`);
    if (!used) report(diagnostic("frame/version-without-pages", span, { version: id }));
  }
}

function buildVersion(of: {
  version: ParsedVersion;
  pages: readonly ParsedPage[];
  vendorNames: VendorNames;
  report: Report;
}): Version {
  const { version, pages, vendorNames, report } = of;
  linkPages(pages, report);
  reportTwice(pages, report);
  const names = trackVersion(vendorNames, report);
  const envelope = version.delivery.envelope.value;
  const named = pages.map((page) => namePage(page, { names, envelope, report }));
  const models = new Map<ModelId, Model>(
    named.flatMap((page) => page.models.map((model) => [model.id, model])),
  );
  const { id, current, summary, delivery } = version;
  return { id, current, summary, delivery, pages: named, models };
}

function reportTwice(pages: readonly ParsedPage[], report: Report): void {
  const holders = new Map<string, { readonly file: string; readonly span: Span }>();
  for (const page of pages) {
    for (const { type, span } of page.events) {
      const other = holders.get(type);
      if (!other) holders.set(type, { file: page.file, span });
      else {
        const related = [{ span: other.span, message: "also defined here" }];
        report(
          diagnostic("event/documented-twice", span, { event: type, other: other.file }, related),
        );
      }
    }
  }
}

interface PageNaming {
  readonly names: NameTracker;
  readonly envelope: Envelope;
  readonly report: Report;
}

function namePage(parsed: ParsedPage, naming: PageNaming): Page {
  const { references: _, ...page } = parsed;
  const models = parsed.models.map(({ name, ...model }) => ({
    ...model,
    names: nameModel(name, model.span, naming.names),
  }));
  const events = parsed.events.map((event) => nameParsedEvent(event, naming));
  return { ...page, events: events.sort((a, b) => compareText(a.type, b.type)), models };
}

function nameParsedEvent(
  event: ParsedEvent,
  { names, envelope, report }: PageNaming,
): WebhookEvent {
  return {
    ...event,
    names: nameEvent(event.type, event.span, names),
    examples: event.examples.map((example) => readExample(example, envelope, report)),
  };
}

/** An example given as a whole body carries its payload where the envelope says; of a batch, in its first event. */
function readExample(
  { value, ...example }: ParsedExample,
  envelope: Envelope,
  report: Report,
): Example {
  if (value !== undefined) return { ...example, payload: value };
  const pointer = `${envelope.events}${envelope.batch ? "/0" : ""}${envelope.payload}`;
  const payload = valueAt(example.body ?? null, pointer);
  if (payload === undefined)
    report(diagnostic("frame/example-without-payload", example.span, { pointer }));
  return { ...example, payload: payload ?? null };
}
