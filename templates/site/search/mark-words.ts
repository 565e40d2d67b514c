import { searchWords } from "./search-words.js";

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** A text in stretches, so that the words of a query can be marked in it; together they are the text. */
export function markWords(text: string, query: string): readonly Stretch[] {
  const words = searchWords(query);
  if (words.length === 0) return [{ text, found: false }];
  // Longer words first, or `thread` would hide `threads`.
  const parts = words.toSorted((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(${parts.join("|")})`, "giu");
  return text
    .split(pattern)
    .map((stretch, index) => ({ text: stretch, found: index % 2 === 1 }))
    .filter((stretch) => stretch.text !== "");
}

const escapePattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
