import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { listSite } from "./list-pages.js";
import type { OpenedSite } from "./open-browser.js";

/** Bytes over the wire, as a host that compresses sends them, of what a tab asked for; each address once. */
export function weighRequests({ folder, url }: OpenedSite, requests: readonly string[]): number {
  const files = new Set(listSite(folder));
  const paths = new Set(requests.map((request) => pathOf(request.slice(url("").length), files)));
  return [...paths].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length,
    0,
  );
}

function pathOf(request: string, files: ReadonlySet<string>): string {
  const path = decodeURIComponent(request.replace(/[?#].*/, ""));
  const found = [path, `${path}.html`, `${path}index.html`].find((each) => files.has(each));
  if (found === undefined) throw new Error(`${request} is no file of the site`);
  return found;
}
