import type { Version } from "../ir/catalog.js";
import { createPageFiles } from "../ir/page-files.js";
import type { PageScope } from "../ir/page-scope.js";
import { hashFiles, hashText } from "./hash-text.js";

/** Hash of the definitions that all which is made of a page, or said about it, follows from. */
export type PageInputs = (scope: PageScope) => string;

/** `hashes`: of each definition file by its path. */
export function createPageInputs(hashes: ReadonlyMap<string, string>): PageInputs {
  const known = new WeakMap<PageScope["page"], string>();
  const readers = new WeakMap<Version, ReturnType<typeof createPageFiles>>();
  const filesOf = ({ version, page }: PageScope) => {
    const reader = readers.get(version) ?? createPageFiles(version);
    readers.set(version, reader);
    return reader(page);
  };
  const differences = [...hashes.keys()].filter((file) => file.endsWith("/differences.yaml"));
  return (scope) => {
    const { vendor, page } = scope;
    const found = known.get(page);
    if (found !== undefined) return found;
    // Which versions there are shows in the folders of a page's files, though no file that it reads says so.
    const versions = vendor.versions.map(({ id }) => id);
    // A version may take pages over from another; what it removes leaves no trace in them.
    const between = differences.filter((file) => file.startsWith(`${vendor.id}/`));
    const files = hashFiles([vendor.span.file, ...filesOf(scope), ...between], hashes);
    // Code on a page imports the package by its name, which stands beside the vendor's releases.
    const inputs = hashText(JSON.stringify([versions, vendor.names.package, files]));
    known.set(page, inputs);
    return inputs;
  };
}
