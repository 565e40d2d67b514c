import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Span } from "../ir/span.js";
import type { ReleaseFiles } from "../parse/parse-release.js";
import { compareText, isReleaseFile, type SourceFile } from "../source/load.js";

/** The files of one vendor. */
export interface VendorFolder {
  readonly id: string;
  readonly vendor: SourceFile | null;
  readonly pages: readonly SourceFile[];
  /** `<version>/differences.yaml` of the versions that have one. */
  readonly differences: readonly SourceFile[];
  readonly release: ReleaseFiles;
}

/**
 * `<vendor>/vendor.yaml`, `<vendor>/<page>.yaml`, `<vendor>/<version>/<page>.yaml` and `<vendor>/<version>/differences.yaml`,
 * sorted whatever order they come in; `package.json` and `CHANGELOG.md` of vendors are told apart from them.
 */
export function groupSources(
  sources: readonly SourceFile[],
  report: Report,
): readonly VendorFolder[] {
  const folders = new Map<string, SourceFile[]>();
  const definitions = sources.filter(({ path }) => !isReleaseFile(path));
  for (const source of [...definitions].sort((a, b) => compareText(a.path, b.path))) {
    const parts = source.path.split("/");
    const [id = ""] = parts;
    if (parts.length < 2 || parts.length > 3 || !/\.ya?ml$/.test(source.path))
      report(diagnostic("source/stray-file", startOf(source.path), { path: source.path }));
    else (folders.get(id) ?? startFolder(folders, id)).push(source);
  }
  return [...folders].map(([id, files]) => {
    const vendor = files.find(({ path }) => isVendor(path)) ?? null;
    return {
      id,
      vendor,
      pages: files.filter((file) => file !== vendor && !isDifferences(file.path)),
      differences: files.filter(({ path }) => isDifferences(path)),
      release: findRelease(sources, `${id}/`),
    };
  });
}

/** What is kept of releases in a folder: that of a vendor, or `""` for the one of all. */
export const findRelease = (sources: readonly SourceFile[], folder: string): ReleaseFiles => ({
  manifest: sources.find(({ path }) => path === `${folder}package.json`) ?? null,
  changelog: sources.find(({ path }) => path === `${folder}CHANGELOG.md`) ?? null,
});

function startFolder(folders: Map<string, SourceFile[]>, id: string): SourceFile[] {
  const files: SourceFile[] = [];
  folders.set(id, files);
  return files;
}

const isVendor = (path: string) => /^[^/]+\/vendor\.ya?ml$/.test(path);
const isDifferences = (path: string) => /^[^/]+\/[^/]+\/differences\.ya?ml$/.test(path);

export const startOf = (file: string): Span => ({ file, start: 0, end: 0 });
