import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file of a built site, by path with forward slashes, sorted. */
export const listSite = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** Addresses of all pages below the site's root: `plain/` for `plain/index.html`. */
export const listPages = (folder: string): readonly string[] =>
  listSite(folder)
    .filter((path) => path.endsWith(".html") && path !== "404.html")
    .map((path) => path.replace(/(^|\/)index\.html$|\.html$/, "$1"));
