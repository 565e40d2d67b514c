/**
 * Where the site has the page of a generated Markdown file, relative to the site's root: `docs/plain/index.md` is at
 * `plain/`, `docs/plain/events/x.md` at `plain/events/x`.
 */
export const pageAddress = (path: string): string =>
  path.replace(/^docs\//, "").replace(/(^|\/)index\.md$|\.md$/, "$1");

/** Where the Markdown of the same page is: at the page's address, with an ending. */
export const twinAddress = (path: string): string => path.replace(/^docs\//, "");
