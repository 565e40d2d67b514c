/**
 * Markdown that shows a text as it is, on one line. Line breaks and runs of white space become one space, and control
 * characters U+FFFD, since no renderer keeps them; everything else shows as the same characters.
 */
export const escapeMarkdown = (value: string): string => escapeWithinLine(toOneLine(value));

/** What a page can show of a text: no line breaks, no runs of white space, no control characters, no half characters. */
export const toOneLine = (value: string): string =>
  !plain.test(value) && unclean.test(value)
    ? value
        .replace(/[\s\u0085]+/gu, " ")
        .trim()
        .replace(/[\p{Cc}\p{Cs}]/gu, "\uFFFD")
    : value;

// Decided quickly, as nearly every text is of this kind.
const plain = /^[!-~]+(?: [!-~]+)*$/;
const unclean = /\s\s|[^\S ]|^\s|\s$|[\p{Cc}\p{Cs}]/u;
const special = /[\\`*_[\]<~$#{&\u202A-\u202E\u2066-\u2069]|:\/\//u;

/** As `escapeMarkdown`, for a part of a line: white space at its ends stays. */
export const escapeWithinLine = (part: string): string =>
  special.test(part) ? escapeLine(part) : part;

const escapeLine = (line: string): string =>
  line
    .replace(/[\\`*[\]<~$]|&(?=#?\w+;)|:(?=\/\/)|(?<!\S)#/gu, "\\$&")
    // Between letters or digits `_` is no emphasis, and names stay legible.
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu, "\\_")
    .replace(/\{+%?/gu, escapeBraces)
    // Written as numbers, so that what turns the direction of a text is seen in its source.
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, (char) => `&#${char.charCodeAt(0)};`);

/**
 * Neither `{{` nor `{%` may be left: Vue reads the first in the HTML and Liquid reads both in the Markdown. Entities do
 * not help, for they are braces again in the HTML; a code span around every second brace keeps them apart in both.
 */
function escapeBraces(braces: string): string {
  const count = braces.endsWith("%") ? braces.length - 1 : braces.length;
  const parts = Array.from({ length: count }, (_, index) =>
    (count - index) % 2 === 0 ? "`{`" : "\\{",
  );
  return parts.join("") + (count < braces.length ? "\\%" : "");
}
