import type { MarkdownRenderer } from "vitepress";
import { linkPages } from "./link-pages.js";
import { readAnchors } from "./read-anchors.js";

/** Makes VitePress read generated pages: their anchors, their links, and every text as what it is. */
export function readMarkdown(md: MarkdownRenderer, base: string): void {
  readAnchors(md);
  linkPages(md, base);
  const render = md.renderAsync.bind(md);
  md.renderAsync = async (source, env) => withoutInterpolation(await render(source, env));
}

/** Vue reads what stands between two braces as code. */
const withoutInterpolation = (html: string): string =>
  html.replaceAll("{{", "&#123;&#123;").replaceAll("}}", "&#125;&#125;");
