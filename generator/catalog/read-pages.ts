import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { pointerKeys } from "../ir/pointer.js";
import {
  parseDifferences,
  type ParsedChange,
  type ParsedDifferences,
} from "../parse/parse-differences.js";
import { parsePage, type ParsedPage } from "../parse/parse-page.js";
import { baseName, folderOf } from "../source/file-path.js";
import { replaceAt, type Located } from "../source/located.js";
import type { SourceFile } from "../source/load.js";
import { startOf, type VendorFolder } from "./group-sources.js";
import { hashSources, remember, type Reading } from "./remember.js";

/** The pages of one version: its own, and those it takes over from the version it differs from. */
export interface VersionPages {
  readonly pages: readonly ParsedPage[];
  readonly differences: ParsedDifferences | null;
}

/** The pages of each version of a vendor, by the version's folder. */
export function readPages(
  folder: VendorFolder,
  versions: readonly string[],
  reading: Reading,
): ReadonlyMap<string, VersionPages> {
  const told = new Map(
    folder.differences.flatMap((file) => {
      const parsed = parseDifferences(file, reading.report);
      return parsed ? [[folderOf(file.path), parsed] as const] : [];
    }),
  );
  const refused = folder.differences
    .map(({ path }) => folderOf(path))
    .filter((path) => !told.has(path));
  const own = folder.pages.map((file) => ({
    file,
    page: remember(
      { key: () => hashSources([file]), make: (report) => parsePage(file, report) },
      reading,
    ),
  }));
  const inFolder = (path: string) => own.filter(({ file }) => folderOf(file.path) === path);
  return new Map(
    versions.map((path): [string, VersionPages] => {
      const differences = told.get(path) ?? null;
      const pages = inFolder(path).flatMap(({ page }) => (page ? [page] : []));
      if (!differences) return [path, { pages, differences }];
      const chain = chainOf(path, { vendor: folder.id, told, versions, report: reading.report });
      const base = chain.at(-1)?.from ?? path;
      const taken = inFolder(base).map(({ file }) => file);
      reportTwice({ own: pages, taken, path, reading });
      const names = new Set(pages.map((page) => baseName(page.file)));
      const missing = taken.filter((file) => !names.has(baseName(file.path)));
      const changed = missing.map((file) => takeOver(file, { path, chain, reading }));
      // What is wrong with the pages that it starts from is told there.
      if (taken.length > 0 && !refused.includes(base)) reportLost({ chain, taken, reading });
      return [path, { pages: [...pages, ...changed.flatMap((page) => page ?? [])], differences }];
    }),
  );
}

interface Step {
  /** Folder of the version that the step starts from. */
  readonly from: string;
  readonly differences: ParsedDifferences;
}

/** From the version itself to the one whose pages are written out. */
function chainOf(
  path: string,
  of: {
    vendor: string;
    told: ReadonlyMap<string, ParsedDifferences>;
    versions: readonly string[];
    report: Report;
  },
): readonly Step[] {
  const { vendor, told, versions, report } = of;
  const chain: Step[] = [];
  const seen = [path];
  for (let step = told.get(path); step; step = told.get(seen.at(-1) ?? "")) {
    const { value, span } = step.from;
    const from = `${vendor}/${value}`;
    if (!versions.includes(from)) {
      const known = versions.map((each) => each.slice(vendor.length + 1));
      report(diagnostic("differences/unknown-version", span, { from: value, known }));
      return [];
    }
    if (seen.includes(from)) {
      const circle = seen.slice(seen.indexOf(from));
      // Of its first version alone: the others of the circle, and those that lead into it, are the same problem.
      if (versions.find((each) => circle.includes(each)) === path)
        report(diagnostic("differences/circular", span, { path: [...seen, from].join(" → ") }));
      return [];
    }
    chain.push({ from, differences: step });
    seen.push(from);
  }
  return chain;
}

/** A page as it is in a version that takes it over: the changes nearest to its own version first. */
function takeOver(
  file: SourceFile,
  { path, chain, reading }: { path: string; chain: readonly Step[]; reading: Reading },
): ParsedPage | null {
  const name = baseName(file.path);
  const steps = chain.toReversed();
  const change = (page: Located): Located | null =>
    steps
      .flatMap(({ from, differences }) => differences.changes.map((each) => ({ ...each, from })))
      .filter((each) => each.page === name)
      .reduce<Located | null>(
        (located, each) => located && applyChange(located, each, reading.report),
        page,
      );
  const from = [file, ...steps.map(({ differences }) => differences.file), { path, text: "" }];
  return remember(
    {
      key: () => hashSources(from),
      make: (report) => parsePage(file, report, { folder: path, change }),
    },
    reading,
  );
}

function applyChange(
  page: Located,
  { pointer, set, span, page: name, from }: ParsedChange & { readonly from: string },
  report: Report,
): Located | null {
  const changed = replaceAt(page, pointerKeys(pointer) ?? [], set);
  if (changed) return changed;
  report(
    diagnostic("differences/no-such-place", span, {
      at: `${name}#${pointer}`,
      version: baseName(from),
    }),
  );
  return null;
}

function reportTwice(of: {
  own: readonly ParsedPage[];
  taken: readonly SourceFile[];
  path: string;
  reading: Reading;
}): void {
  const names = new Map(of.own.map((page) => [baseName(page.file), page]));
  for (const file of of.taken) {
    const page = names.get(baseName(file.path));
    if (!page) continue;
    const version = baseName(folderOf(file.path));
    of.reading.report(
      diagnostic("differences/page-twice", startOf(page.file), {
        page: baseName(file.path),
        version,
      }),
    );
  }
}

/** A change to a page that the other version does not have. */
function reportLost(of: {
  chain: readonly Step[];
  taken: readonly SourceFile[];
  reading: Reading;
}): void {
  const names = of.taken.map(({ path }) => baseName(path));
  const [step] = of.chain;
  for (const { page, pointer, span } of step?.differences.changes ?? []) {
    if (names.includes(page)) continue;
    const version = baseName(step?.from ?? "");
    of.reading.report(
      diagnostic("differences/no-such-place", span, { at: `${page}#${pointer}`, version }),
    );
  }
}
