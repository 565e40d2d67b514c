import type { PageSource, Source } from "../../ir/evidence.js";
import { codeSpan, joinInline, line, text, webLink, type Inline } from "../../text/markdown.js";

/** Where something was read: linked title, day of the copy, stored document. */
function sourceWords(source: Source): Inline {
  const { retrieved, document } = source;
  const parts = [
    sourceLink(source),
    ...(retrieved === null ? [] : [line`read on ${text(retrieved)}`]),
    ...(document === null ? [] : [line`from the copy ${codeSpan(document)}`]),
  ];
  return joinInline(parts, line`, `);
}

export const sourceLink = ({ title, url }: Source): Inline =>
  url === null ? text(title) : webLink(text(title), url);

/** Each source of a page on a line of its own, with what it showed. */
export const sourceLines = (sources: readonly PageSource[]): readonly Inline[] =>
  sources.map((source) => line`**Source:** ${sourceWords(source)} (${text(source.evidence)})`);

/** The latest day on which one of the sources was read. */
export const lastRead = (sources: readonly Source[]): string | null =>
  sources.reduce<string | null>(
    (latest, { retrieved }) =>
      retrieved !== null && (latest === null || retrieved > latest) ? retrieved : latest,
    null,
  );
