import type { Doubt } from "../../ir/evidence.js";
import {
  anchor,
  bulletList,
  joinInline,
  line,
  noInline,
  pageLink,
  text,
  type Block,
  type Inline,
} from "../../text/markdown.js";

/** The doubts of one page, numbered in the order in which its readers meet them. */
export interface NumberedDoubts {
  readonly mark: (doubts: readonly Doubt[]) => Inline;
  readonly list: () => Block;
}

const kindWords = {
  silent: line`The source is silent.`,
  broken: line`The source is broken.`,
  contradiction: line`The source contradicts itself.`,
} as const satisfies { readonly [K in Doubt["kind"]]: Inline };

export function numberDoubts(doubts: readonly Doubt[]): NumberedDoubts {
  const numbers = new Map([...new Set(doubts)].map((doubt, index) => [doubt, index + 1]));
  const mark = (marked: readonly Doubt[]) => {
    const links = marked.flatMap((doubt) => {
      const number = numbers.get(doubt);
      return number === undefined ? [] : [pageLink(line`doubt ${number}`, `#doubt-${number}`)];
    });
    return links.length === 0 ? noInline : line`(${joinInline(links, line`, `)})`;
  };
  const list = () =>
    bulletList(
      [...numbers].map(
        ([doubt, number]) =>
          line`${anchor(`doubt-${number}`)}**Doubt ${number}.** ${doubtWords(doubt)}`,
      ),
    );
  return { mark, list };
}

/** A doubt where it stands: what the source says, and the reading that was taken. */
export const doubtWords = ({ kind, source, reading }: Doubt): Inline =>
  line`${kindWords[kind]} ${text(source)} **Reading taken:** ${text(reading)}`;
