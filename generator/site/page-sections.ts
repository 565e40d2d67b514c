import { lineText, type Token } from "./page-tokens.js";

/** What stands below a heading of the second level; or above the first, then without a heading. */
export interface Section {
  /** The heading's anchor; empty above the first heading. */
  readonly slug: string;
  readonly title: string;
  readonly heading: readonly Token[];
  readonly content: readonly Token[];
}

/** Parts a page at its headings of the second level. */
export function pageSections(tokens: readonly Token[]): readonly Section[] {
  const starts = tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.tag === "h2" ? [index] : [],
  );
  const first: Section = {
    slug: "",
    title: "",
    heading: [],
    content: tokens.slice(0, starts[0] ?? tokens.length),
  };
  const sections = starts.map((start, index): Section => {
    const heading = tokens.slice(start, start + 3);
    return {
      slug: heading[0]?.attrGet("id") ?? "",
      title: titleOf(heading),
      heading,
      content: tokens.slice(start + 3, starts[index + 1] ?? tokens.length),
    };
  });
  return [first, ...sections];
}

/** A heading's words, without the link that leads to itself. */
export function titleOf(heading: readonly Token[]): string {
  const children = heading[1]?.children ?? [];
  const permalink = children.findIndex((token) => token.attrGet("class") === "header-anchor");
  return lineText(permalink < 0 ? children : children.slice(0, permalink)).trim();
}
