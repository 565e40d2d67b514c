import { findRelease, groupSources, startOf, type VendorFolder } from "./group-sources.js";
import { namePage } from "./name-page.js";
import { readPages, type VersionPages } from "./read-pages.js";
import { hashSources, remember, type ParseCache, type Reading } from "./remember.js";
import { checkCatalog } from "../check/check-catalog.js";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Catalog, Differences, Model, Vendor, VendorNames, Version } from "../ir/catalog.js";
import type { Pointer } from "../ir/json.js";
import type { PageScope } from "../ir/page-scope.js";
import type { ModelId } from "../ir/shape.js";
import type { Span } from "../ir/span.js";
import { checkFolderName, nameVendor, trackVersion } from "../naming/name-catalog.js";
import { linkPages } from "../parse/link.js";
import type { ParsedDifferences } from "../parse/parse-differences.js";
import type { ParsedPage } from "../parse/parse-page.js";
import { parseRelease, type ReleaseFiles } from "../parse/parse-release.js";
import { parseVendor, type ParsedVendor, type ParsedVersion } from "../parse/parse-vendor.js";
import { folderOf } from "../source/file-path.js";
import { findSpan, nearestAt } from "../source/located.js";
import type { SourceFile } from "../source/load.js";
import { parseYaml } from "../source/yaml.js";

export interface CatalogInput {
  readonly sources: readonly SourceFile[];
  readonly report: Report;
  readonly cache?: ParseCache;
  /** Stands for all that the checks of a page depend on; where it is told, `cache` spares them too. */
  readonly pageInputs?: (of: PageScope) => string;
}

/** parse → link → name → check. `null` when an error was reported; nothing may be written then. */
export function buildCatalog(input: CatalogInput): Catalog | null {
  const { sources, report, cache, pageInputs } = input;
  let refused = false;
  const watch: Report = (each) => {
    refused ||= each.severity === "error";
    report(each);
  };
  const reading: Reading = { report: watch, cache: cache ?? null };
  const folders = groupSources(sources, watch);
  const vendors = folders.map((folder) => buildVendor(folder, reading));
  reportPackages(vendors, watch);
  const release = parseRelease(findCatalogRelease(sources), watch);
  if (refused) return null;
  const catalog: Catalog = { vendors: vendors.filter((vendor) => vendor !== null), release };
  checkCatalog(catalog, {
    report: watch,
    locate: locateIn(sources),
    recall: (page, check) => recallChecks({ page, check, pageInputs }, reading),
  });
  return refused ? null : catalog;
}

interface PageChecks {
  readonly page: PageScope;
  readonly check: (report: Report) => void;
  readonly pageInputs: CatalogInput["pageInputs"];
}

function recallChecks({ page: of, check, pageInputs }: PageChecks, reading: Reading): void {
  if (!pageInputs) return check(reading.report);
  const path = JSON.stringify([of.version.id, of.page.file]);
  const key = () => hashSources([{ path, text: pageInputs(of) }]);
  const make = (report: Report) => {
    check(report);
    return true;
  };
  remember({ key, make }, reading);
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

/** What is published over all vendors. */
const catalogPackage = "@hookscribe/catalog";

/** A folder of definitions may be a package of another kind as well. */
function findCatalogRelease(sources: readonly SourceFile[]): ReleaseFiles {
  const { manifest, changelog } = findRelease(sources, "");
  const isOwn = manifest?.text.includes(JSON.stringify(catalogPackage)) === true;
  return { manifest: isOwn ? manifest : null, changelog };
}

function buildVendor(folder: VendorFolder, reading: Reading): Vendor | null {
  const { id, vendor, pages } = folder;
  const { report } = reading;
  if (!vendor) {
    readPages(folder, [], reading);
    report(diagnostic("source/no-vendor", startOf(pages[0]?.path ?? id), { vendor: id }));
    return null;
  }
  const parsed = remember(
    { key: () => hashSources([vendor]), make: (told) => parseVendor(vendor, told) },
    reading,
  );
  const versions = parsed?.versions ?? [];
  const paths = versions.map((version) => versionPath(id, version));
  const read = readPages(folder, paths, reading);
  if (!parsed) return null;
  reportPlaces({ vendor: parsed, folder, report });
  const release = parseRelease(folder.release, report);
  const named = nameVendor(id, parsed.span, report);
  const names = release ? { ...named, package: release.name } : named;
  const { title, summary, website, sources, doubts, span } = parsed;
  const built = versions.map((version) => {
    const found = read.get(versionPath(id, version)) ?? { pages: [], differences: null };
    return buildVersion({ version, found, vendorNames: names, report });
  });
  return { id, title, summary, website, names, sources, versions: built, doubts, release, span };
}

/** Each vendor's package has a name of its own, and none has that of what is published over all of them. */
function reportPackages(vendors: readonly (Vendor | null)[], report: Report): void {
  const holders = new Map([[catalogPackage, "the package over all vendors"]]);
  for (const vendor of vendors) {
    // A folder called `catalog` is told of by its name.
    if (!vendor || vendor.id === "catalog") continue;
    const { id, names, span } = vendor;
    const other = holders.get(names.package);
    if (other) report(diagnostic("name/clash", span, { name: names.package, other }));
    holders.set(names.package, `the vendor "${id}"`);
  }
}

const versionPath = (vendor: string, { id }: ParsedVersion) =>
  id === null ? vendor : `${vendor}/${id}`;

/** Pages stand in the folder of a version exactly where the vendor has versions, and each version has some. */
function reportPlaces(of: { vendor: ParsedVendor; folder: VendorFolder; report: Report }): void {
  const { vendor, folder, report } = of;
  const ids = vendor.versions.map((version) => version.id);
  const files = [...folder.pages, ...folder.differences].map(({ path }) => path);
  for (const path of files) {
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
    const used = files.some((path) => folderOf(path) === `${vendor.id}/${id}`);
    if (!used) report(diagnostic("frame/version-without-pages", span, { version: id }));
  }
}

function buildVersion(of: {
  version: ParsedVersion;
  found: VersionPages;
  vendorNames: VendorNames;
  report: Report;
}): Version {
  const { version, found, vendorNames, report } = of;
  linkPages(found.pages, report);
  const once = leaveOutTwice(found.pages, report);
  const names = trackVersion(vendorNames, report);
  const envelope = version.delivery.envelope.value;
  const pages = once.map((page) => namePage(page, { names, envelope, report }));
  const models = new Map<ModelId, Model>(
    pages.flatMap((page) => page.models.map((model) => [model.id, model])),
  );
  const { id, current, summary, delivery, index } = version;
  const differences = found.differences && readDifferences(found.differences);
  return { id, current, summary, delivery, index, differences, pages, models };
}

const readDifferences = ({
  from,
  sources,
  changes,
  doubts,
  file,
}: ParsedDifferences): Differences => ({
  from: from.value,
  sources,
  changes: changes.map(({ page, pointer, set, summary, sources: cited }) => ({
    page,
    at: pointer,
    removed: set === null,
    summary,
    sources: cited,
  })),
  doubts,
  span: startOf(file.path),
});

/** Pages without events that an earlier one defines as well, which are told of: their names are no second problem. */
function leaveOutTwice(pages: readonly ParsedPage[], report: Report): readonly ParsedPage[] {
  const holders = new Map<string, { readonly file: string; readonly span: Span }>();
  return pages.map((page) => ({
    ...page,
    events: page.events.filter(({ type, span }) => {
      const other = holders.get(type);
      if (!other) {
        holders.set(type, { file: page.file, span });
        return true;
      }
      const related = [{ span: other.span, message: "also defined here" }];
      const params = { event: type, other: other.file };
      report(diagnostic("event/documented-twice", span, params, related));
      return false;
    }),
  }));
}
