import { markup, trusted, type Html } from "./html.js";
import { titleOf } from "./page-sections.js";
import type { PageRendering, Token } from "./page-tokens.js";

/** A heading of the third level and what stands below it. */
interface Part {
  readonly title: string;
  readonly content: readonly Token[];
}

/**
 * The parts of a section as tabs, when there are several and each has code. They are radio buttons, so that they need no
 * script; without styles the parts stand under one another.
 */
export function codeTabs(
  { block }: PageRendering,
  slug: string,
  content: readonly Token[],
): readonly Token[] | null {
  const starts = content.flatMap((token, index) =>
    token.type === "heading_open" && token.tag === "h3" ? [index] : [],
  );
  if (starts.length < 2) return null;
  const parts = starts.map((start, index): Part => ({
    title: titleOf(content.slice(start, start + 3)),
    content: content.slice(start + 3, starts[index + 1] ?? content.length),
  }));
  if (!parts.every((part) => part.content.some(({ type }) => type === "fence"))) return null;
  return [
    ...content.slice(0, starts[0]),
    block(trusted(`<div class="tabs" role="group" aria-label="Variants">`)),
    ...parts.flatMap(({ title, content: inner }, index) => [
      block(tabStart({ slug, title, index })),
      ...inner,
      block(trusted("</div>")),
    ]),
    block(trusted("</div>")),
  ];
}

interface Tab {
  readonly slug: string;
  readonly title: string;
  readonly index: number;
}

function tabStart({ slug, title, index }: Tab): Html {
  const id = `${slug}-${index + 1}`;
  const checked = index === 0 ? trusted(" checked") : trusted("");
  return markup`<input type="radio" class="tab" name="tabs-${slug}" id="tab-${id}" data-tab="${title}"${checked}><label for="tab-${id}">${title}</label><div class="tab-panel">`;
}
