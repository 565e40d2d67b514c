import { readHeader } from "../runtime/headers.js";
import type { CatalogDelivery } from "./catalog-vendor.js";
import type { ReadRequest } from "./read-request.js";

/** What the headers of a request say about one vendor. */
export interface HeaderFindings {
  /** How many of them are the vendor's own. */
  readonly own: number;
  readonly reasons: readonly string[];
  readonly differences: readonly string[];
}

/** Any vendor may send these. */
const common = new Set(["authorization", "content-type", "date", "user-agent"]);

export function weighHeaders(
  { headers, userAgent }: CatalogDelivery,
  { title, request }: { readonly title: string; readonly request: ReadRequest },
): HeaderFindings {
  const read = (name: string) => readHeader(request.headers, name);
  const own = headers.filter(({ name }) => !common.has(name.toLowerCase()));
  const found = own.filter(({ name }) => read(name) !== null);
  const missing = own.filter(({ name, always }) => always === true && read(name) === null);
  const isAgent = userAgent !== null && read("user-agent") === userAgent;
  return {
    own: found.length + (isAgent ? 1 : 0),
    reasons: [
      ...(found.length > 0 ? [`${title} documents the headers ${listNames(found)}.`] : []),
      ...(isAgent ? [`The user agent is that of ${title}.`] : []),
    ],
    // A body alone was given where there are no headers at all of the vendor.
    differences:
      found.length > 0 && missing.length > 0
        ? [`Headers that ${title} always sends are missing: ${listNames(missing)}.`]
        : [],
  };
}

const listNames = (headers: readonly { readonly name: string }[]): string =>
  headers.map(({ name }) => name).join(", ");
