import MarkdownIt from "markdown-it";
import * as prettier from "prettier";
import * as fc from "fast-check";

/** Another renderer's reading of a page: what it shows, and every element it makes. */
export interface Rendered {
  readonly shown: string;
  readonly elements: ReadonlySet<string>;
  readonly html: string;
}

export function renderMarkdown(markdown: string): Rendered {
  const renderer = new MarkdownIt({ html: true, linkify: false });
  const tokens = renderer
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])]);
  const elements = new Set<string>();
  let shown = "";
  for (const token of tokens) {
    if (token.type.startsWith("html_")) elements.add(token.content);
    else if (token.tag !== "") elements.add(token.tag);
    if (token.type === "text" || token.type === "code_inline") shown += token.content;
    if (token.type === "fence" || token.type === "code_block") shown += token.content;
    if (token.type === "softbreak" || token.type === "hardbreak") shown += "\n";
  }
  return { shown, elements, html: renderer.render(markdown) };
}

/** With the options that `.prettierrc.json` sets. */
export const formatMarkdown = (markdown: string): Promise<string> =>
  prettier.format(markdown, { parser: "markdown", printWidth: 100, proseWrap: "never" });

const hostileParts = [
  ..."*_~`|#<>[](){}!\\$&;:.,=+-%^@'\"/?",
  ...["*/", "``", "```", "${x}", "{{", "}}", "{{ a.b }}", "{{{", "{%", "<script>", "</script>"],
  ...["<img src=x onerror=alert(1)>", "<!--", "-->", "||", "\\|", " # ", "- ", "1.", "1) ", "**"],
  ...[
    "__",
    "~~",
    "[a](b)",
    "![",
    "](",
    "https://a.b/c_d_",
    "http://",
    "mailto:",
    "www.x.y",
    "a@b.c",
  ],
  ...[
    "&amp;",
    "&#123;",
    "&copy",
    "://",
    ":::",
    ":smile:",
    "<a@b.c>",
    "<https://x.y>",
    "[^1]",
    "[x]: y",
  ],
  ...[
    "\u{1F600}",
    "\u{1F468}\u200d\u{1F469}\u200d\u{1F467}",
    "中",
    "文。",
    "한",
    "ｆ",
    "é",
    "e\u0301",
  ],
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "  ",
    " ",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u00a0",
    "\u3000",
    "\u200b",
  ],
  ...[
    "\u202e",
    "\u2066",
    "\ufeff",
    "\ud800",
    "\u0000",
    "\u007f",
    "«",
    "“",
    "ﷺ",
    "a",
    "b",
    "Z9",
    "0",
  ],
  ...["---", "===", "+++", "$$", "<<<", "__proto__", "constructor", "snake_case"],
];

/** Texts made to break out of whatever they are put into. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...hostileParts), weight: 6 },
      { arbitrary: fc.string({ unit: "binary", maxLength: 2 }), weight: 1 },
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(""));
