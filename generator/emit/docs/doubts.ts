import type { Doubt } from "../../ir/evidence.js";
import {
  anchor,
  bulletList,
  joinInline,
  line,
  noInline,
  pageLink,
  phrase,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";

export interface PlacedDoubt {
  readonly doubt: Doubt;
  /** What it is about, in a few words. */
  readonly about: Inline;
}

/** The doubts of one page, numbered in the order in which its readers meet them. */
export interface NumberedDoubts {
  /** Links from the place that doubts are about; nothing where there are none. */
  readonly mark: (doubts: readonly Doubt[]) => Inline;
  /** Those doubts in full, with what each is about. */
  readonly list: (doubts: readonly Doubt[]) => Block;
  readonly all: readonly Doubt[];
}

export function numberDoubts(placed: readonly PlacedDoubt[]): NumberedDoubts {
  const entries = new Map<Doubt, { readonly number: number; readonly about: Inline }>();
  for (const { doubt, about } of placed)
    if (!entries.has(doubt)) entries.set(doubt, { number: entries.size + 1, about });
  const mark = (doubts: readonly Doubt[]) => {
    const links = doubts.flatMap((doubt) => {
      const entry = entries.get(doubt);
      return entry ? [pageLink(line`doubt ${entry.number}`, `#doubt-${entry.number}`)] : [];
    });
    return links.length === 0 ? noInline : line`(${joinInline(links, line`, `)})`;
  };
  const list = (doubts: readonly Doubt[]) =>
    bulletList(
      doubts.flatMap((doubt) => {
        const entry = entries.get(doubt);
        if (!entry) return [];
        const { number, about } = entry;
        const head = line`${anchor(`doubt-${number}`)}**Doubt ${number}** on ${about}`;
        const reading = line`**Reading taken:** ${phrase(doubt.reading)}`;
        return [line`${head} (${text(doubt.kind)}): ${phrase(doubt.source)} ${reading}`];
      }),
    );
  return { mark, list, all: [...entries.keys()] };
}
