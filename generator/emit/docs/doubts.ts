import type { Doubt } from "../../ir/evidence.js";
import {
  anchor,
  bulletList,
  joinInline,
  line,
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

export const about = (doubts: readonly Doubt[], what: Inline): readonly PlacedDoubt[] =>
  doubts.map((doubt) => ({ doubt, about: what }));

/** The doubts of one page, numbered in the order in which its readers meet them. */
export interface NumberedDoubts {
  readonly all: readonly Doubt[];
  /** Links from the place that doubts are about, as one part of a text; none where there are no doubts. */
  readonly mark: (doubts: readonly Doubt[]) => readonly Inline[];
  /** Those doubts in full, with what each is about. */
  readonly list: (doubts: readonly Doubt[]) => Block;
}

interface Entry {
  readonly number: number;
  readonly about: Inline;
}

export function numberDoubts(placed: readonly PlacedDoubt[]): NumberedDoubts {
  const entries = new Map<Doubt, Entry>();
  for (const { doubt, about: what } of placed)
    if (!entries.has(doubt)) entries.set(doubt, { number: entries.size + 1, about: what });
  const found = <R>(doubts: readonly Doubt[], read: (doubt: Doubt, entry: Entry) => R) =>
    doubts.flatMap((doubt) => {
      const entry = entries.get(doubt);
      return entry ? [read(doubt, entry)] : [];
    });
  return {
    all: [...entries.keys()],
    mark: (doubts) => {
      if (doubts.length === 0) return [];
      const links = found(doubts, (_, { number }) =>
        pageLink(line`doubt ${number}`, `#doubt-${number}`),
      );
      return links.length === 0 ? [] : [line`(${joinInline(links, line`, `)})`];
    },
    list: (doubts) => {
      const listed = found(doubts, (doubt, entry) => ({ doubt, entry }));
      listed.sort((a, b) => a.entry.number - b.entry.number);
      return bulletList(listed.map(({ doubt, entry }) => doubtWords(doubt, entry)));
    },
  };
}

/** What the source says, and the reading that was taken. */
function doubtWords({ kind, source, reading }: Doubt, { number, about: what }: Entry): Inline {
  const head = line`${anchor(`doubt-${number}`)}**Doubt ${number}** on ${what} (${text(kind)})`;
  return line`${head}: ${phrase(source)} **Reading taken:** ${phrase(reading)}`;
}
