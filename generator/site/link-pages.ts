import { posix } from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

/**
 * Links between generated pages become addresses of the site. A link out of the folder of pages leads to a copy of the file:
 * `../../schemas/x.json` of `docs/plain/index.md` is at `schemas/x.json`. Anchors stay as they are.
 */
export function linkPages(md: MarkdownRenderer, base: string): void {
  md.renderer.rules.link_open = (tokens, index, options, env: MarkdownEnv, self) => {
    const token = tokens[index];
    const href = token?.attrGet("href");
    if (!token || !href) return self.renderToken(tokens, index, options);
    if (/^https?:/.test(href)) token.attrSet("rel", "noreferrer");
    else if (!/^(#|[a-z]+:)/.test(href)) token.attrSet("href", base + siteAddress(href, env));
    return self.renderToken(tokens, index, options);
  };
}

function siteAddress(href: string, env: MarkdownEnv): string {
  const [path = "", hash] = href.split("#", 2);
  const from = posix.join("docs", env.relativePath);
  const target = path.startsWith("/") ? path.slice(1) : withoutDocs(from, path);
  const isPage = target.endsWith(".md");
  const clean = isPage ? target.replace(/(^|\/)index\.md$|\.md$/, "$1") : target;
  if (isPage) (env.links ??= []).push(`/${clean}`);
  return hash === undefined ? clean : `${clean}#${hash}`;
}

const withoutDocs = (from: string, path: string): string =>
  posix.join(posix.dirname(from), path).replace(/^docs\//, "");
