import type { PageSource, Source } from "../../ir/evidence.js";
import { codeSpan, joinInline, line, text, webLink, type Inline } from "../../text/markdown.js";

/** Each source of a page on a line of its own: linked title, day of the copy, stored document, what it showed. */
export const sourceLines = (sources: readonly PageSource[]): readonly Inline[] =>
  sources.map((source) => {
    const { retrieved, document, evidence } = source;
    const parts = [
      sourceLink(source),
      ...(retrieved === null ? [] : [line`as of ${text(retrieved)}`]),
      ...(document === null ? [] : [line`from the copy ${codeSpan(document)}`]),
    ];
    return line`**Source:** ${joinInline(parts, line`, `)} (${text(evidence)})`;
  });

export const sourceLink = ({ title, url }: Source): Inline =>
  url === null ? text(title) : webLink(text(title), url);

/** The day of the newest copy; sources whose day is not known may be newer. */
export const newestDay = (sources: readonly Source[]): string | null =>
  sources.reduce<string | null>(
    (latest, { retrieved }) =>
      retrieved !== null && (latest === null || retrieved > latest) ? retrieved : latest,
    null,
  );
