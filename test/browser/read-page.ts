import { Parser } from "htmlparser2";

/** What a built page refers to, and what others may refer to in it. */
export interface ReadPage {
  readonly ids: ReadonlySet<string>;
  /** Values of `id` that stand on more than one element. */
  readonly repeated: readonly string[];
  readonly links: readonly Reference[];
  /** What the browser fetches by itself: scripts, stylesheets, pictures. */
  readonly fetched: readonly string[];
}

interface Reference {
  readonly href: string;
  /** Whether the link says that it leads to a file, not to a page. */
  readonly isDownload: boolean;
}

export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const repeated: string[] = [];
  const links: Reference[] = [];
  const fetched: string[] = [];
  const parser = new Parser({
    onopentag(name, { id, href, src, download }) {
      if (id !== undefined && ids.has(id)) repeated.push(id);
      if (id !== undefined) ids.add(id);
      if (src !== undefined) fetched.push(src);
      if (href === undefined) return;
      if (name === "link") fetched.push(href);
      else links.push({ href, isDownload: download !== undefined });
    },
  });
  parser.end(html);
  return { ids, repeated, links, fetched };
}
