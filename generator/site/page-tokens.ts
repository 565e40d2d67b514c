import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { trusted, type Html } from "./html.js";

/** A token as the Markdown parser makes it. */
export type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/** A page while it is rendered. */
export interface PageRendering {
  readonly md: MarkdownRenderer;
  readonly env: MarkdownEnv;
  /** Path below which the site is, with a slash at both ends. */
  readonly base: string;
  /** Makes a token that stands for this markup. */
  readonly block: (content: Html) => Token;
}

/** What a line of Markdown shows, as markup. */
export const renderLine = ({ md, env }: PageRendering, tokens: readonly Token[]): Html =>
  trusted(md.renderer.renderInline([...tokens], md.options, env));

/** What a line of Markdown shows, without markup. */
export const lineText = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ type }) => type === "text" || type === "code_inline" || type === "softbreak")
    .map(({ content, type }) => (type === "softbreak" ? " " : content))
    .join("");

/** The id of the first anchor in a line. */
export function anchorOf(tokens: readonly Token[]): string | null {
  for (const { meta } of tokens) {
    const found: unknown = meta?.anchor;
    if (typeof found === "string") return found;
  }
  return null;
}

/** A line without its anchors. */
export const withoutAnchors = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ meta }) => meta?.anchor === undefined);
