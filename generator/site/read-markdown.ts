import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import type { Html } from "./html.js";
import { breakNames } from "./break-names.js";
import { frameCode } from "./frame-code.js";
import { layOutPage } from "./lay-out-page.js";
import { linkPages } from "./link-pages.js";
import { readAnchors } from "./read-anchors.js";

/** Makes VitePress read generated pages: their anchors, their links, their tables, and every text as what it is. */
export function readMarkdown(md: MarkdownRenderer, base: string): void {
  readAnchors(md);
  linkPages(md, base);
  frameCode(md);
  breakNames(md);
  md.core.ruler.push("lay_out_page", (state) => {
    // Titles are rendered by themselves, as lines.
    if (state.inlineMode) return;
    const env: MarkdownEnv = state.env;
    const block = ({ markup }: Html) => {
      const token = new state.Token("html_block", "", 0);
      token.content = `${markup}\n`;
      return token;
    };
    state.tokens = [...layOutPage({ md, env, base, block }, state.tokens)];
  });
}
